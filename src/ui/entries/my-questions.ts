import { MyQuestions } from "../my-questions.tsx";
import { start } from "../start.tsx";

start({ "my-questions": MyQuestions });
