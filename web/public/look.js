// Before anything is painted: the look this reader chose on this device, else the system's. `theme/look.tsx` keeps it from then on.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('hezong.look');
  } catch {
    // A browser that keeps nothing follows the system.
  }
  var isDark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.look = isDark ? 'dark' : 'light';
})();
