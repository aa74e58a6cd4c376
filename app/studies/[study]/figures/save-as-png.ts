/** Pixels of the picture to one of the drawing: sharp in print and on dense screens. */
const scale = 2;
/** The longest side that browsers' canvases have in common. */
const longestSide = 16_384;

/**
 * Draws an SVG file as PNG and has the browser save it.
 *
 * @returns whether that was possible.
 */
export async function saveAsPng(svgAddress: string, fileName: string): Promise<boolean> {
  try {
    const response = await fetch(svgAddress);
    if (!response.ok) return false;
    const png = await drawn(await response.blob());
    if (!png) return false;
    save(png, fileName);
    return true;
  } catch {
    // No answer from the server, or a browser that can't draw it: the caller says so.
    return false;
  }
}

async function drawn(svg: Blob): Promise<Blob | null> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const factor = Math.min(scale, longestSide / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(image.width * factor);
    canvas.height = Math.floor(image.height * factor);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
