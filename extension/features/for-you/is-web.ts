/** What a server or a sync brought in must not open anything but the web. */
export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url)
