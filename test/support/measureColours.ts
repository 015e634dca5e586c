// Colours as eyes see them: contrast, and distance for readers with colour blindness.

type Linear = readonly [red: number, green: number, blue: number];

function parseColour(hex: string | undefined): Linear {
  if (hex === undefined) throw new Error('The token is missing');
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 contrast ratio. */
export function measureContrast(a: string | undefined, b: string | undefined): number {
  const luminance = ([red, green, blue]: Linear) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [high, low] = [luminance(parseColour(a)), luminance(parseColour(b))].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Matrices of Machado, Oliveira and Fernandes (2009) for full severity, on linear light; grey as a printer makes it. */
export const visions: Readonly<Record<string, readonly Linear[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const greyRow: Linear = [0.2126, 0.7152, 0.0722];
/** What is left of colours on a grey print. */
export const grey: readonly Linear[] = [greyRow, greyRow, greyRow];

function convertToLab([red, green, blue]: Linear): Linear {
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883;
  const bend = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  return [116 * bend(y) - 16, 500 * (bend(x) - bend(y)), 200 * (bend(y) - bend(z))];
}

/** Distance in CIE Lab between two colours as an eye with this vision sees them. */
export function measureDistance(a: string | undefined, b: string | undefined, vision: readonly Linear[]): number {
  const see = (hex: string | undefined) => {
    const colour = parseColour(hex);
    const seen = vision.map((row) =>
      Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
    );
    return convertToLab(seen as unknown as Linear);
  };
  const [first, second] = [see(a), see(b)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}
