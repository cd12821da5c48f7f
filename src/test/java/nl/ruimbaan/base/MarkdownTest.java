package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class MarkdownTest {

    private static final String LINK = "<a rel=\"nofollow noopener noreferrer\"";

    private static final Pattern NUMBER = Pattern.compile("#\\d+");

    @Test
    void lines_under_each_other_stay_lines() {
        assertThat(html("Eerst gebeld.\nToen gemaild.\r\nNiets gehoord.\n\nEen week later weer."))
                .isEqualTo("""
                        <p>Eerst gebeld.<br />
                        Toen gemaild.<br />
                        Niets gehoord.</p>
                        <p>Een week later weer.</p>""");
        assertThat(html("> Citaat\n> gaat door"))
                .isEqualTo("<blockquote>\n<p>Citaat<br />\ngaat door</p>\n</blockquote>");
        assertThat(html("- een\n  nog een\n- twee"))
                .isEqualTo("<ul>\n<li>een<br />\nnog een</li>\n<li>twee</li>\n</ul>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "5 < 6 & 7 > 6|<p>5 &lt; 6 &amp; 7 &gt; 6</p>",
                "`a < b && c`|<p><code>a &lt; b &amp;&amp; c</code></p>",
                "De <naam klant> belde <b>boos</b>|<p>De &lt;naam klant&gt; belde &lt;b&gt;boos&lt;/b&gt;</p>",
                "<script>alert(1)</script>|<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<!-- zo -->|<p>&lt;!-- zo --&gt;</p>",
                "&lt;b&gt; &amp; &#35;|<p>&lt;b&gt; &amp; #</p>",
                "3~4 dagen of 5~6, ~~fout~~ goed|<p>3~4 dagen of 5~6, <del>fout</del> goed</p>",
                "*schuin*, **vet** en snake_case_naam|<p><em>schuin</em>, <strong>vet</strong> en snake_case_naam</p>"
            })
    void what_looks_like_html_is_text(String text, String html) {
        assertThat(html(text)).isEqualTo(html);
    }

    @Test
    void html_over_lines_stays_text_over_lines() {
        assertThat(html("<div>\n**vet** <naam\nklant>\n</div>")).isEqualTo("""
                <p>&lt;div&gt;<br />
                <strong>vet</strong> &lt;naam<br />
                klant&gt;<br />
                &lt;/div&gt;</p>""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<https://voorbeeld.nl/a?b=1&c=2>|https://voorbeeld.nl/a?b=1&amp;c=2|https://voorbeeld.nl/a?b=1&amp;c=2",
                "https://voorbeeld.nl/#12|https://voorbeeld.nl/#12|https://voorbeeld.nl/#12",
                "www.voorbeeld.nl|http://www.voorbeeld.nl|www.voorbeeld.nl",
                "<balie@voorbeeld.nl>|mailto:balie@voorbeeld.nl|balie@voorbeeld.nl",
                "[de site](https://voorbeeld.nl)|https://voorbeeld.nl|de site",
                "[bel](tel:0201234567)|tel:0201234567|bel"
            })
    void addresses_are_links(String text, String address, String shown) {
        assertThat(html(text)).isEqualTo("<p>" + LINK + " href=\"" + address + "\">" + shown + "</a></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[klik](javascript:alert(1))|<p>klik</p>",
                "[klik](JaVaScRiPt&#58;alert(1))|<p>klik</p>",
                "<javascript:alert(1)>|<p>javascript:alert(1)</p>",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)|<p>klik</p>",
                "[klik](vbscript:x)|<p>klik</p>",
                "![x](data:image/png;base64,AAAA)|<p>x</p>"
            })
    void what_may_not_be_followed_is_no_link(String text, String html) {
        assertThat(html(text)).isEqualTo(html);
    }

    @Test
    void no_image_is_loaded_and_none_is_lost() {
        assertThat(html("Zie ![de kaart](https://elders.nl/k.png \"Kaart\")"))
                .isEqualTo("<p>Zie " + LINK + " href=\"https://elders.nl/k.png\" title=\"Kaart\">de kaart</a></p>");
        assertThat(html("![](//elders.nl/k.png)"))
                .isEqualTo("<p>" + LINK + " href=\"//elders.nl/k.png\">//elders.nl/k.png</a></p>");
        assertThat(html("[![kaart](https://elders.nl/k.png)](https://voorbeeld.nl)"))
                .isEqualTo("<p>" + LINK + " href=\"https://voorbeeld.nl\">kaart</a></p>");
        assertThat(html("![*a* ![b](c.png) d][ref]\n\n[ref]: https://elders.nl/e.gif"))
                .isEqualTo("<p>" + LINK + " href=\"https://elders.nl/e.gif\"><em>a</em> b d</a></p>");
        assertThat(html("<img src=https://elders.nl/k.png>")).doesNotContain("<img");
    }

    @Test
    void headings_stand_below_those_of_the_screen_without_a_gap() {
        assertThat(html("# Een\n### Drie\n# Weer")).isEqualTo("<h3>Een</h3>\n<h4>Drie</h4>\n<h3>Weer</h3>");
        assertThat(html("Titel\n===\n## Sub\n### Lager\n#### Nog\n##### En\n###### Laagst"))
                .isEqualTo("<h3>Titel</h3>\n<h4>Sub</h4>\n<h5>Lager</h5>\n<h6>Nog</h6>\n<h6>En</h6>\n<h6>Laagst</h6>");
        assertThat(html("#12 is geen kop")).isEqualTo("<p>#12 is geen kop</p>");
    }

    @Test
    void what_words_mean_is_found_in_words_and_not_in_code_or_links() {
        String text = """
                (#1) en **#2** en `#3` en [#4](https://a.nl)
                # #5
                https://a.nl/#6 <https://a.nl/#7> en www.a.nl#8

                ```
                #9
                ```

                    #10

                - #11
                """;

        assertThat(Markdown.words(text).stream()
                        .flatMap(it -> NUMBER.matcher(it).results())
                        .map(it -> it.group()))
                .containsExactly("#1", "#2", "#5", "#11");
        assertThat(Markdown.html("Zie #1 <b> en #2.", MarkdownTest::items).toString())
                .isEqualTo("<p>Zie <a href=\"stories/1\" router-link=\"\">*Titel* &lt;b&gt;</a> &lt;b&gt; en"
                        + " <strong>#2</strong>.</p>");
    }

    @Test
    void a_table_and_a_block_of_code_are_shown_without_names_from_the_text() {
        assertThat(html("|a|b|\n|-|:-:|\n|1|<2>|")).isEqualTo("""
                <table>
                <thead>
                <tr>
                <th>a</th>
                <th align="center">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>1</td>
                <td align="center">&lt;2&gt;</td>
                </tr>
                </tbody>
                </table>""");
        assertThat(html("```rb-view x\na < b\n  c\n```")).isEqualTo("<pre><code>a &lt; b\n  c\n</code></pre>");
    }

    @ParameterizedTest
    @CsvSource({"'>',20000", "'- a\n ',4000", "'*a ',6000", "'[',20000", "'![',10000", "'[![',6000", "'_a*b',5000"})
    void a_text_that_goes_ever_deeper_comes_to_an_end(String piece, int times) {
        assertThat(html(piece.repeat(times))).isNotEmpty();
    }

    @Test
    void of_hostile_texts_nothing_is_left_but_text_and_links_that_may_be_followed() {
        Set<String> elements =
                Set.of("p br a em strong del code pre blockquote ul ol li hr h3 h4 h5 h6 table thead tbody tr th td"
                        .split(" "));
        Stream.concat(
                        hostile("scripts.txt").lines(),
                        JsonMapper.shared()
                                .readValue(hostile("naughty-strings.json"), new TypeReference<List<String>>() {})
                                .stream())
                .flatMap(it ->
                        Stream.of(it, "[" + it + "](" + it + ")", "![" + it + "](<" + it + ">)", "`" + it, "> " + it))
                .flatMap(it -> Jsoup.parseBodyFragment(html(it)).body().select("* *").stream())
                .forEach(it -> {
                    assertThat(elements).contains(it.tagName());
                    assertThat(List.of("href", "title", "rel", "router-link", "align", "start"))
                            .containsAll(it.attributes().asList().stream()
                                    .map(Attribute::getKey)
                                    .toList());
                    assertThat(it.attr("href")).doesNotContainPattern("(?i)^[^/?#]*(script|data)\\s*:");
                });
    }

    private static String hostile(String file) {
        try (InputStream stream = MarkdownTest.class.getResourceAsStream("/hostile/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Meant> items(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(it -> it.group().equals("#1")
                        ? new Meant(it.start(), it.end(), "*Titel* <b>", "stories/1")
                        : new Meant(it.start(), it.end(), it.group(), null));
    }

    private static String html(String text) {
        return Markdown.html(text).toString();
    }
}
