package nl.ruimbaan.base;

/** HTML that {@link Markdown} wrote: what people typed is nothing but text in it. */
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml it && it.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
