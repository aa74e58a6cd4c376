import { Worker } from "node:worker_threads";
import { problem } from "../../lib/problems/index.ts";
import type { LineBlock } from "./line-blocks.ts";
import type { BlockOutput } from "./suggest-block.ts";
import type { BlockWork } from "./suggest-lines.ts";

/** Blocks that a thread has at a time: the next is there when one is done. */
const blocksOfThread = 2;

/** Threads that suggest with one model, each with a copy of it. */
export class SuggestThreads implements BlockWork {
  readonly atOnce: number;
  readonly #threads: readonly SuggestThread[];

  /** @param model text of the model, as `modelText` writes it. */
  constructor(model: string, count: number) {
    this.#threads = Array.from({ length: count }, () => new SuggestThread(model));
    this.atOnce = count * blocksOfThread;
  }

  /** Gives a block to the thread that has the least to do. */
  readonly work = (block: LineBlock): Promise<BlockOutput> => {
    const [first, ...rest] = this.#threads;
    if (!first) throw new RangeError("There is no thread.");
    return rest.reduce((best, thread) => (thread.blocks < best.blocks ? thread : best), first).work(block);
  };

  /** Ends the threads; what they have isn't done. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class SuggestThread {
  readonly #worker: Worker;
  /** Who waits for the blocks that it has, first to last: a thread does them in order. */
  readonly #waiting: ((output: BlockOutput) => void)[] = [];
  #fault: BlockOutput | undefined;

  constructor(model: string) {
    // Both lie in the bundle that run.mjs makes.
    this.#worker = new Worker(new URL("./suggest.worker.js", import.meta.url), { workerData: model });
    this.#worker.on("message", (output: BlockOutput) => this.#waiting.shift()?.(output));
    this.#worker.on("error", (error) => this.#stop(error.message));
    this.#worker.on("exit", () => this.#stop("it ended"));
  }

  get blocks(): number {
    return this.#waiting.length;
  }

  work(block: LineBlock): Promise<BlockOutput> {
    if (this.#fault) return Promise.resolve(this.#fault);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(block, [block.bytes.buffer]);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #stop(reason: string): void {
    this.#fault ??= { text: "", problem: problem("suggestThreadStopped", { reason }) };
    for (const resolve of this.#waiting.splice(0)) resolve(this.#fault);
  }
}
