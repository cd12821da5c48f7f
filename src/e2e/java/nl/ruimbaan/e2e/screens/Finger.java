package nl.ruimbaan.e2e.screens;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.e2e.browser.Browser;

/** One finger on the glass. Where it comes to the edge of what scrolls, that scrolls. */
public final class Finger {

    private final Browser browser;
    private int x;
    private int y;

    private record Point(int x, int y) {}

    Finger(Browser browser) {
        this.browser = browser;
    }

    /** Comes down on this, and stays. */
    void press(String css) {
        browser.js(
                "document.querySelector(arguments[0]).scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'})",
                css);
        Point at = middle(css);
        x = at.x();
        y = at.y();
        touch("touchStart");
    }

    /** Goes there, and on along the edge for as long as it is out of sight. */
    public void carryTo(String css) {
        browser.until("the finger is above " + css, it -> {
            Point to = middle(css);
            x = Math.clamp(to.x(), 12, Browser.PHONE - 12);
            y = Math.clamp(to.y(), 80, 740);
            touch("touchMove");
            return Boolean.TRUE.equals(browser.js(
                    "return document.elementFromPoint(arguments[1], arguments[2])?.closest(arguments[0]) != null",
                    css,
                    x,
                    y));
        });
        touch("touchMove");
    }

    /** Goes from the left edge to the right in steps, as who wipes a page away. */
    public void wipeLeftToRight() {
        for (x = 4; x < Browser.PHONE - 12; x += 40) {
            touch("touchMove");
        }
    }

    public void lift() {
        browser.command("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private void touch(String type) {
        browser.command(
                "Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", List.of(Map.of("x", x, "y", y))));
    }

    private Point middle(String css) {
        String[] at = Objects.toString(browser.js(
                        "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                                + "return [box.x + box.width / 2, box.y + Math.min(box.height / 2, 60)].map(Math.round).join()",
                        css))
                .split(",", -1);
        return new Point(Integer.parseInt(at[0]), Integer.parseInt(at[1]));
    }
}
