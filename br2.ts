import { readSheets } from "./src/domain/reading/readSheet";
import { readFileSync } from "node:fs";
