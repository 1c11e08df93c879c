import { toString as draw } from "qrcode";
import { useEffect, useState } from "react";

/** An address as a QR code. */
export function Qr({ of, label }: { of: string; label: string }) {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    void draw(of, { type: "svg", margin: 0 }).then((svg) =>
      setPicture(`data:image/svg+xml,${encodeURIComponent(svg)}`),
    );
  }, [of]);
  return picture ? <img src={picture} alt={label} width="100%" height="100%" /> : null;
}
