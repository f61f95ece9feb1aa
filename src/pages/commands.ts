document.title = '绩核';

export {};
