const root = document.getElementById('root');
if (root !== null) root.textContent = decodeURIComponent(window.location.hash.slice(1));

export {};
