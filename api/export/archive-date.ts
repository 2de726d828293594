/** The oldest moment a ZIP archive knows, whatever the time zone: files of equal content become equal archives. */
export const archiveDate = new Date(1980, 0, 1, 12);
