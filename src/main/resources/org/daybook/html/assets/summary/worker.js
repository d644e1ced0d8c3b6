import { summarize } from "./summarize.js";

onmessage = ({ data: { text, count } }) => postMessage(summarize(text, count));
