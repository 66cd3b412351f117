export interface Point {
  north: number
  east: number
}

const EARTH_KM = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** As the crow flies. */
export function kilometres(a: Point, b: Point): number {
  const [dLat, dLon] = [radians(b.north - a.north), radians(b.east - a.east)]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.north)) * Math.cos(radians(b.north)) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, h)))
}
