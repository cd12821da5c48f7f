package nl.ruimbaan.phone.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The colour of our pages, for what a phone draws around them; as the tokens say. */
@Component
class PageColours {

    private static final Pattern PAGE = Pattern.compile("--rb-page: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

    private final String light;
    private final String dark;

    PageColours(ResourceLoader files) throws IOException {
        Matcher page = PAGE.matcher(files.getResource("classpath:META-INF/resources/ruimbaan/base/tokens.css")
                .getContentAsString(StandardCharsets.UTF_8));
        if (!page.find()) {
            throw new IllegalStateException("base/tokens.css does not say --rb-page: light-dark(#…, #…);");
        }
        light = page.group(1);
        dark = page.group(2);
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }
}
