// Runs before the first paint, so that a chosen theme never flashes in the other one.
(() => {
  try {
    const theme = localStorage.getItem('amtsfeder-theme');
    if (theme) document.documentElement.dataset.kernTheme = theme;
  } catch {
    // Storage is switched off: the system's theme applies.
  }
})();
