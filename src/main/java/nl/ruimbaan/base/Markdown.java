package nl.ruimbaan.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A long text as people write it, with a little Markdown: CommonMark, with tables, {@code ~~struck out~~} and addresses that are
 * links by themselves. It is read into a tree, and whatever is found in it is found there: in its words, never in code or links.
 *
 * <p>Lines under each other stay lines. HTML is no HTML but text. Nothing is loaded from elsewhere: an image becomes a link to it.
 * Headings stand below those of the screen.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(
            AutolinkExtension.builder()
                    .linkTypes(AutolinkType.URL, AutolinkType.WWW, AutolinkType.EMAIL)
                    .build(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            TablesExtension.create());

    /** All of CommonMark but HTML. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    IndentedCodeBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
            .extensions(EXTENSIONS)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(MarkdownTree.ADDRESSES)
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> Markdown::attributes)
            .extensions(EXTENSIONS)
            .build();

    /** The address of an item's page, as {@link ItemRef#path()} writes it. */
    private static final Pattern ITEM = Pattern.compile("[a-z]+/\\d{1,18}");

    private Markdown() {}

    /** The runs of words in a text, in their order: not what stands in code or in a link. */
    public static List<String> words(String text) {
        return MarkdownTree.words(read(text)).stream().map(Text::getLiteral).toList();
    }

    /** A text as it is shown. */
    public static SafeHtml html(String text) {
        return html(text, words -> Stream.empty());
    }

    /**
     * A text as it is shown, with what its words stand for.
     *
     * @param found what is meant in a run of words; what overlaps an earlier one is left as it is
     */
    public static SafeHtml html(String text, Function<String, Stream<Meant>> found) {
        Node tree = read(text);
        MarkdownTree.words(tree)
                .forEach(it -> replace(
                        it,
                        found.apply(it.getLiteral())
                                .sorted(Comparator.comparingInt(Meant::start))
                                .toList()));
        return new SafeHtml(HTML.render(tree).strip());
    }

    private static Node read(String text) {
        Node tree = PARSER.parse(text);
        MarkdownTree.tame(tree);
        return tree;
    }

    private static void replace(Text run, List<Meant> found) {
        String words = run.getLiteral();
        List<Node> parts = new ArrayList<>();
        int from = 0;
        for (Meant meant : found) {
            if (meant.start() >= from) {
                parts.add(new Text(words.substring(from, meant.start())));
                Node shown = meant.path() == null ? new StrongEmphasis() : new Link(meant.path(), null);
                shown.appendChild(new Text(meant.shown()));
                parts.add(shown);
                from = meant.end();
            }
        }
        if (!parts.isEmpty()) {
            parts.add(new Text(words.substring(from)));
            parts.forEach(run::insertBefore);
            run.unlink();
        }
    }

    /** A page of an item is opened without loading the portal anew; elsewhere nobody is told where the reader came from. */
    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        attributes.remove("class");
        if (node instanceof Link link) {
            boolean ours = ITEM.matcher(link.getDestination()).matches();
            attributes.put(ours ? "router-link" : "rel", ours ? "" : "nofollow noopener noreferrer");
            if (ours) {
                attributes.remove("rel");
            }
        }
    }
}
