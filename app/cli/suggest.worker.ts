import { parentPort, workerData } from "node:worker_threads";
import { parseModel } from "../../lib/suggest/model-file.ts";
import type { LineBlock } from "./line-blocks.ts";
import { suggesterOf } from "./model-engine.ts";
import { suggestBlock } from "./suggest-block.ts";

/** A thread of `suggest --threads`: is given the text of a model, then block after block. */
const text: unknown = workerData;
if (typeof text !== "string") throw new TypeError("A thread needs the text of a model.");
const model = parseModel(text, "the model");
if (!model.ok) throw new TypeError(`The model that a thread was given is none: ${model.problem.code}.`);
const suggester = suggesterOf(model.value);
parentPort?.on("message", (block: LineBlock) => parentPort?.postMessage(suggestBlock(block, suggester)));
