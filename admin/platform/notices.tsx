import { Alert, Snackbar } from "@mui/material";
import { useNotificationContext, useTranslate, type NotificationPayload } from "ra-core";
import { useEffect, useState } from "react";
import { word } from "./text.ts";

/** What was done, shown once at the foot of the page; a new notice replaces the one before. */
export function Notices() {
  const { notifications, takeNotification } = useNotificationContext();
  const [now, setNow] = useState<NotificationPayload>();
  const translate = useTranslate();
  // A new notice replaces the one before.
  useEffect(() => {
    if (notifications.length > 0) setNow(takeNotification() || undefined);
  }, [notifications, takeNotification]);
  if (!now) return null;
  const text =
    typeof now.message === "string" ? (word(now.message) ?? translate(now.message, { _: now.message })) : now.message;
  const severity = (now.type || "info") as "success" | "info" | "warning" | "error";
  return (
    <Snackbar
      open
      autoHideDuration={now.type === "success" ? 5_000 : 9_000}
      onClose={(_, why) => {
        if (why !== "clickaway") setNow(undefined);
      }}
      anchorOrigin={{ vertical: "bottom", horizontal: "center" }}
    >
      <Alert
        severity={severity}
        onClose={() => setNow(undefined)}
        sx={{ border: "1px solid var(--line)", boxShadow: "0 8px 28px rgb(10 30 20 / .14)" }}
      >
        {text}
      </Alert>
    </Snackbar>
  );
}
