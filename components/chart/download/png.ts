/** What every browser can still draw: pixels in all, and along one side. */
const most = { pixels: 2 ** 24, side: 2 ** 14 }

/** Draws a standalone SVG at twice its size, or as large as browsers can where it is very tall. */
export async function drawPng(svg: string): Promise<Blob> {
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
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is empty'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
