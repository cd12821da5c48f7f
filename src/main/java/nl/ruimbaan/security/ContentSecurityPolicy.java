package nl.ruimbaan.security;

/** What our pages may load and run; ADR 0008 says why it is as it is. */
final class ContentSecurityPolicy {

    static final String HEADER = "Content-Security-Policy";

    /** For every answer that is no page of the portal. */
    static final String VALUE = with("script-src 'self'");

    private ContentSecurityPolicy() {}

    /** For a page: only scripts that bear the page's own nonce, and files of ours. */
    static String forPage(String nonce) {
        return with("script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'");
    }

    private static String with(String scripts) {
        return String.join(
                "; ",
                "default-src 'self'",
                scripts,
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
