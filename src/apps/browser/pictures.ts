// Page script of links to pictures of charts: beside each the same picture as PNG, for programs that take no SVG. Without the script
// there is the SVG alone.

/** Dots of the PNG for a unit of the drawing: sharp on half a slide, and on paper. */
const scale = 3;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-png]')) {
  const { png = '', pngLabel = '', pngFile = '' } = link.dataset;
  const other = document.createElement('a');
  other.href = link.href;
  other.textContent = png;
  other.setAttribute('aria-label', pngLabel);
  other.addEventListener('click', (event) => {
    event.preventDefault();
    // Where the browser cannot draw it, the reader gets the picture as it is.
    savePicture(link.href, pngFile).catch(() => location.assign(link.href));
  });
  link.after(other);
}

/** Draws the picture at an address and gives it to the reader as a file. Rejects where it cannot be loaded or drawn. */
async function savePicture(address: string, file: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (drawn === null) throw new Error(`No picture of ${address}`);
  const save = document.createElement('a');
  save.href = URL.createObjectURL(drawn);
  save.download = file;
  save.click();
  setTimeout(() => URL.revokeObjectURL(save.href), 60_000);
}
