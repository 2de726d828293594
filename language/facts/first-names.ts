/** Common first names in Germany: two capitalised words are a person when the first of them stands here. */
export const firstNames: ReadonlySet<string> = new Set(
  `Achim Adam Adrian Ahmet Aische Albert Albrecht Alena Alexander Alexandra Ali Alice Alina Amelie Amira Andrea
  Andreas Angela Angelika Anja Anke Anna Anne Annegret Annelie Annette Anni Antje Anton Antonia Armin Arndt Arno
  Arthur Astrid Axel Ayse Barbara Bärbel Bastian Beate Beatrix Benedikt Benjamin Bernd Bernhard Bettina Birgit Birte
  Björn Bodo Boris Brigitte Britta Bruno Burkhard Camilla Canan Carina Carl Carla Carmen Carola Carolin Carsten
  Caroline Cem Charlotte Christa Christian Christiane Christina Christine Christoph Clara Claudia Claus Clemens
  Cordula Cornelia Dagmar Daniel Daniela David Denis Detlef Dieter Dietmar Dietrich Dirk Dominik Doris Dorothea Dorothee
  Eberhard Eckhard Edgar Eduard Elena Elfriede Elias Elif Elisabeth Elke Ella Ellen Elmar Elvira Emil Emilia Emily Emma
  Enno Erhard Eric Erich Erik Erika Ernst Erwin Esra Esther Eva Evelyn Fabian Fatma Felix Ferdinand Finn Florian
  Frank Franz Franziska Frauke Friedrich Friederike Fritz Gabi Gabriele Georg Gerald Gerd Gerda Gerhard Gernot Gero
  Gertrud Gesa Gesine Gisela Gitta Götz Greta Gregor Gudrun Guido Günter Günther Gustav Hakan Hanna Hannah Hannelore
  Hannes Hans Harald Hartmut Hasan Hedwig Heide Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Helena Helene Helga
  Helge Helmut Hendrik Henning Henrik Henriette Henry Herbert Hermann Herta Hilde Hildegard Holger Horst Hubert Hubertus Hugo
  Ida Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingo Ingrid Irene Iris Irmgard Isabel Isabell Isabella Ivo Jakob Jan
  Jana Janina Jannik Jasmin Jens Jessica Joachim Jochen Johann Johanna Johannes Jonas Jonathan Jörg Josef Joseph Josephine Juan
  Judith Julia Julian Juliane Jürgen Jutta Kai Karen Karin Karina Karl Karla Karolin Karoline Karsten Katarina Katharina
  Kathrin Katja Katrin Kerstin Kevin Kilian Kirsten Klara Klaus Konrad Konstantin Konstantina Kristin Kristina Kurt Lars Laura
  Lea Lena Leni Leo Leon Leonie Lina Linda Linus Lisa Lorenz Lothar Louis Louisa Luca Lucas Lucia Ludwig Luis Luisa
  Lukas Lutz Lydia Magdalena Maik Maike Malte Manfred Manuel Manuela Marc Marcel Marco Marcus Maren Margarete Margit
  Margot Margret Maria Marianne Marie Marina Mario Marion Marit Markus Marlene Marlies Marta Martha Martin Martina Mathias
  Mathilde Matthias Max Maximilian Mechthild Mehmet Mehtap Meike Melanie Merle Mia Michael Michaela Mike Miriam Mirjam
  Mohammed Monika Moritz Mustafa Nadine Nadja Natalie Nele Nicola Nicolas Nicole Niklas Nils Nina Nora Norbert Olaf Ole
  Oliver Omid Oskar Otto Patricia Patrick Patrik Paul Paula Pauline Peer Petra Peter Petja Philipp Pia Rainer Ralf Ralph
  Ramona Raphael Rebecca Regina Regine Reiner Reinhard Reinhold Renate René Ria Ricarda Richard Rita Robert Robin Roland
  Rolf Roman Ronald Ronja Rosa Rosemarie Roswitha Rudi Rudolf Rüdiger Ruth Sabine Sabrina Samira Samuel Sandra Sara Sarah Saskia
  Sebastian Selim Selma Sergej Sibylle Siegfried Siegmund Sigmar Sigrid Silke Silvia Simon Simone Sina Sofia Sonja Sophia
  Sophie Stefan Stefanie Steffen Steffi Stella Stephan Stephanie Susann Susanna Susanne Sven Svenja Svetlana Sybille
  Sylvia Tanja Tarek Tatjana Thea Theo Theodor Theresa Thilo Thomas Thorben Thorsten Till Tilman Tim Timo Tina Tobias
  Tom Toni Torben Torsten Udo Ulf Uli Ulla Ulrich Ulrike Ursula Uschi Ute Uta Uwe Valentin Valerie Vanessa Vera Verena Veronika
  Victor Viktor Viktoria Vincent Viola Volker Walter Waltraud Werner Wiebke Wilfried Wilhelm Willi Winfried Wolf Wolfgang
  Wolfram Yannick Yasemin Yvonne Zeynep`.split(/\s+/),
);
