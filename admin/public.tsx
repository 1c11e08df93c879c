import "./platform/older-browsers.ts";
import { createRoot } from "react-dom/client";
import "./platform/base.css";
import { PublicSite } from "./disclosure/site.tsx";
import { messages } from "./messages.ts";
import { learn, speak } from "./platform/text.ts";
import { dress } from "./platform/tokens.ts";
import { wordsFor } from "./words.ts";

speak(messages);
const words = learn(...wordsFor("disclosure"));
dress();
// The console keeps the reader's choice under this name; without one it is the machine's.
const chosen = localStorage.getItem("mui-mode");
const isDark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.dataset["scheme"] = isDark ? "dark" : "light";
await words;
createRoot(document.getElementById("root")!).render(<PublicSite />);
