package nl.ruimbaan.structure;

import static nl.ruimbaan.structure.ModulesTest.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets from us is laid out as the packages are, and its colours stand in one place. */
class FrontendTest {

    private static final Path FRONTEND = Path.of("frontend");
    private static final Path TOKENS = FRONTEND.resolve("base/tokens.css");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(?<!:)//.*$");
    private static final Pattern DECLARATION = Pattern.compile("([-\\w]+)\\s*:\\s*([^;{}]+)(?=[;}])");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|`[^`]*`");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\"(.+)\";$");
    private static final Pattern NAMED_IN_CODE = Pattern.compile("\"([a-z]+/[-a-z]+\\.(?:css|js|svg))\"");

    private static final Path ICONS = FRONTEND.resolve("base/icons.svg");
    private static final Pattern NAMED_ICON =
            Pattern.compile("(?:Icons\\.(?:of|element)\\(|\\bicon(?: = |\\())\"([-a-z]+)\"");

    private static final Pattern COLOURED =
            Pattern.compile("color|background|border|outline|fill|stroke|shadow|decoration|rule|image|filter|^--");
    private static final Pattern LITERAL = Pattern.compile("(?i)#(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})(?![-\\w])"
            + "|(?<![-\\w])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(");
    private static final String NAMES = """
            aliceblue|antiquewhite|aqua|aquamarine|azure|beige|bisque|black|blanchedalmond|blue|blueviolet|brown|burlywood|cadetblue|
            chartreuse|chocolate|coral|cornflowerblue|cornsilk|crimson|cyan|dark[a-z]+|deeppink|deepskyblue|dimgr[ae]y|dodgerblue|
            firebrick|floralwhite|forestgreen|fuchsia|gainsboro|ghostwhite|gold|goldenrod|gr[ae]y|green|greenyellow|honeydew|hotpink|
            indianred|indigo|ivory|khaki|lavender|lavenderblush|lawngreen|lemonchiffon|light[a-z]+|lime|limegreen|linen|magenta|
            maroon|medium[a-z]+|midnightblue|mintcream|mistyrose|moccasin|navajowhite|navy|oldlace|olive|olivedrab|orange|orangered|
            orchid|pale[a-z]+|papayawhip|peachpuff|peru|pink|plum|powderblue|purple|rebeccapurple|red|rosybrown|royalblue|
            saddlebrown|salmon|sandybrown|seagreen|seashell|sienna|silver|skyblue|slateblue|slategr[ae]y|snow|springgreen|steelblue|
            tan|teal|thistle|tomato|turquoise|violet|wheat|white|whitesmoke|yellow|yellowgreen""".replace("\n", "");
    private static final Pattern NAME = Pattern.compile("(?i)(?<![-\\w])(?:" + NAMES + ")(?![-\\w])");

    @Test
    void colours_stand_in_the_tokens_alone() {
        assertThat(files(".css")
                        .filter(it -> !it.equals(TOKENS))
                        .flatMap(file -> coloursOfStyle(Sources.text(file)).map(it -> file + ": " + it)))
                .isEmpty();
        assertThat(files(".js")
                        .flatMap(file -> coloursOfModule(Sources.text(file)).map(it -> file + ": " + it)))
                .isEmpty();
        assertThat(coloursOfStyle(Sources.text(TOKENS))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { color: #fff; }",
                "a { color: var(--rb-ink, #14323f) }",
                "a:hover { border: 1px solid RED; }",
                "a { box-shadow: 0 1px 2px rgb(0 0 0 / 30%); }",
                "a { --a: hsl(10deg 20% 30%); }",
                "a { background: linear-gradient(white, var(--rb-sky)); }"
            })
    void a_style_sheet_is_seen_to_name_a_colour(String style) {
        assertThat(coloursOfStyle(style)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#add:hover { color: var(--rb-red); } /* #fff */",
                "a { background: transparent; border-color: currentcolor; content: \"red\"; }",
                "a { background: color-mix(in oklab, var(--rb-sky) 10%, var(--rb-paper)); }",
                ".red { white-space: pre-line; }"
            })
    void a_style_sheet_that_names_a_token_is_left_alone(String style) {
        assertThat(coloursOfStyle(style)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.style.color = \"#fff\";", "fill('red');", "const shade = `0 0 2px rgb(0 0 0 / ${share})`;"})
    void a_module_is_seen_to_name_a_colour(String module) {
        assertThat(coloursOfModule(module)).isNotEmpty();
    }

    /** They are served as one: what one of them closes too often takes away the first rule of the next. */
    @Test
    void a_style_sheet_closes_what_it_opens_and_no_more() {
        assertThat(files(".css").filter(file -> !isBalanced(Sources.text(file))))
                .isEmpty();
        assertThat(isBalanced("a { color: red; } }")).isFalse();
        assertThat(isBalanced("@media print { a { color: red; }")).isFalse();
        assertThat(isBalanced("/* } */ a { content: \"}\"; }")).isTrue();
    }

    private static boolean isBalanced(String style) {
        String plain = TEXT.matcher(COMMENT.matcher(style).replaceAll("")).replaceAll("");
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    @Test
    void its_folders_are_the_packages() throws IOException {
        try (Stream<Path> all = Files.list(FRONTEND)) {
            assertThat(all.map(it -> it.getFileName().toString()).filter(it -> !isVaadins(it)))
                    .isSubsetOf(LINE);
        }
    }

    @Test
    void a_module_uses_what_is_there_and_stands_to_its_left() {
        List<Path> modules = files(".js").toList();

        assertThat(modules)
                .allSatisfy(module -> assertThat(imports(module)).allSatisfy(it -> {
                    assertThat(modules).contains(it);
                    assertThat(place(it)).isLessThanOrEqualTo(place(module));
                }));
    }

    @Test
    void what_the_code_names_is_there_and_every_style_sheet_is_named() {
        List<Path> named = new Sources("main", "java")
                .files().stream()
                        .flatMap(it -> NAMED_IN_CODE.matcher(Sources.text(it)).results())
                        .map(it -> FRONTEND.resolve(it.group(1)))
                        .toList();

        assertThat(named).allSatisfy(it -> assertThat(it).isRegularFile());
        assertThat(named).containsAll(files(".css").toList());
    }

    @Test
    void every_icon_that_the_code_names_is_in_the_one_file_of_icons_and_no_other() {
        List<String> drawn = matches(Sources.text(ICONS), Pattern.compile("<symbol id=\"([-a-z]+)\""))
                .toList();
        String code = Stream.concat(new Sources("main", "java").files().stream(), files(".js"))
                .map(Sources::text)
                .collect(Collectors.joining());

        assertThat(matches(code, NAMED_ICON)).isNotEmpty().isSubsetOf(drawn);
        assertThat(drawn)
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(code).contains('"' + it + '"'));
    }

    private static Stream<String> matches(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(it -> it.group(1));
    }

    private static Stream<String> coloursOfStyle(String style) {
        return DECLARATION
                .matcher(COMMENT.matcher(style).replaceAll(""))
                .results()
                .filter(it -> COLOURED.matcher(it.group(1)).find())
                .filter(it -> isColour(TEXT.matcher(it.group(2)).replaceAll("")))
                .map(MatchResult::group);
    }

    private static Stream<String> coloursOfModule(String module) {
        return TEXT.matcher(COMMENT.matcher(module).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(it -> LITERAL.matcher(it).find()
                        || NAME.matcher(it.substring(1, it.length() - 1)).matches());
    }

    private static boolean isColour(String value) {
        return LITERAL.matcher(value).find() || NAME.matcher(value).find();
    }

    private static List<Path> imports(Path module) {
        return IMPORT.matcher(Sources.text(module))
                .results()
                .map(it -> module.resolveSibling(it.group(1)).normalize())
                .toList();
    }

    private static int place(Path file) {
        return LINE.indexOf(FRONTEND.relativize(file).getName(0).toString());
    }

    /** What Vaadin makes beside ours is its own; git ignores it. */
    private static boolean isVaadins(String name) {
        return name.equals("generated") || name.equals("index.html");
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(FRONTEND)) {
            return all
                    .filter(it -> it.toString().endsWith(ending))
                    .filter(it -> !isVaadins(FRONTEND.relativize(it).getName(0).toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
