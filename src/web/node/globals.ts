// Injected by esbuild wherever a module speaks of these names.
import { Buffer } from 'buffer';
import process from 'process/browser.js';

const setImmediate = (task: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(0);
};

export { Buffer, process, setImmediate };
