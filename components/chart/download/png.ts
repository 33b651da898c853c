/** What every browser can still draw: pixels in all, and along one side. */
const most = { pixels: 2 ** 24, side: 2 ** 14 }

/**
 * Draws a standalone SVG at twice its size, or as large as browsers can where it is very tall.
 * @param titled the height of the upper part that holds the title, in pixels of the SVG
 */
export async function drawPng(svg: string, titled: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(2, Math.sqrt(most.pixels / (width * height)), most.side / Math.max(width, height))
    canvas.width = Math.floor(width * scale)
    canvas.height = Math.floor(height * scale)
    await drawLettered(canvas, image, Math.ceil(titled * scale))
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is empty'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

const tries = 60
const pause = 50

/**
 * A browser begins to read the fonts inside a picture when it first draws it, and leaves the letters out until it has
 * them: drawn again until the title is there and stays as it is.
 */
async function drawLettered(canvas: HTMLCanvasElement, image: HTMLImageElement, titled: number) {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('the browser cannot draw')
  let before: Uint32Array | undefined
  for (let left = tries; left > 0; left--) {
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const { data } = context.getImageData(0, 0, canvas.width, Math.min(titled, canvas.height))
    const title = new Uint32Array(data.buffer)
    const written = title.some((pixel) => pixel !== title[0])
    if (written && before && title.every((pixel, at) => pixel === before?.[at])) return
    before = title
    await new Promise((later) => setTimeout(later, pause))
  }
}
