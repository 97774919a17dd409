declare module 'process/browser.js' {
  const process: NodeJS.Process;
  // biome-ignore lint/style/noDefaultExport: that is how the library gives it
  export default process;
}
