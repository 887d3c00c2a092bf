import { serveEngine } from "../assistant";

serveEngine(self);
