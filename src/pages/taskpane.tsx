const root = document.getElementById('root');
if (root !== null) root.textContent = '绩核';

export {};
