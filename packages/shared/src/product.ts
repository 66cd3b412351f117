/** What stands in the extension's manifest and what the server has to know about it: said once. */
export const PRODUCT_NAME = 'Rolecall'
export const DEFAULT_API = 'http://localhost:8787'
export const FIREFOX_ID = 'rolecall@rolecall.example'
/** Chrome derives the extension's id from this public key, so that id is the same on every machine. */
export const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyR4wCv4nCRq7HZe8bNq8bT5tKlPdjZ5ozAKGXuVYSQAVBqyuhOcs9TetK7CbUi0eGhiXUu2OjYNHct8TzuDSAPm8C6rupJwhNyE47bOqT4FYE8qU3NVkvk5X7uW5P7zGEbN8kKHR1j97+T+sJPdI1+PqhxkSpTxpn6bCatcEiFUclJ6ydH3BKp/ercZ+wol/IKngWV0SuHel05CKKPQouaWpQgqd89BF32X0CkN9dU7rDvkqNk3FyyxJFopZk2bAngr8yiXIwT1HKjvx+p/nOvyPFueCFPexba6UeN+5aYYTZI28E7m7aDPwY+4oTi5CaX1YPm+DPn+RKtFMgZRTQQIDAQAB'
export const CHROME_EXTENSION_ID = 'clllgjfciaogecdieaiodhehlepolhpg'
export const EXTENSION_ORIGIN = `chrome-extension://${CHROME_EXTENSION_ID}`
