package nl.ruimbaan.base.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A page that needs no framework: a file of ours with places in it for texts, and for the addresses of files. */
public final class PlainPage {

    /** A text by its key, or a file of ours by its name. */
    private static final Pattern PLACE = Pattern.compile("\\{([-.a-zA-Z]+(?:/[-a-z]+\\.(?:css|js|svg))?)}");

    private final String page;

    /**
     * Reads it once.
     *
     * @param file on the class path
     */
    public PlainPage(String file) {
        try {
            page = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The page as it is sent.
     *
     * @param texts what stands in a place, by its name; it is escaped here
     */
    public String filled(UnaryOperator<String> texts) {
        return PLACE.matcher(page).replaceAll(it -> Matcher.quoteReplacement(filled(it.group(1), texts)));
    }

    private static String filled(String place, UnaryOperator<String> texts) {
        return place.contains("/") ? Assets.url(place) : HtmlUtils.htmlEscape(texts.apply(place));
    }
}
