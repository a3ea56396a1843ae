export const passages = (n: number) => (n === 1 ? '1 passage' : `${n} passages`);
export const pagesOf = (n: number) => (n === 1 ? '1 pagina' : `${n} pagina's`);
