import { ShareTool } from "../share/share-tool.tsx";
import { start } from "../start.tsx";

start({ "share-tool": ShareTool });
