package nl.ruimbaan.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Makes of what was read what may be shown. */
final class MarkdownTree {

    /** Where a link may lead: an address without one of these beginnings is one of ours. */
    static final UrlSanitizer ADDRESSES = new DefaultUrlSanitizer(Set.of("http", "https", "mailto", "tel"));

    /** Above it stand the title of the screen and the heading of the text. */
    private static final int HIGHEST_HEADING = 3;

    private static final int LOWEST_HEADING = 6;

    private MarkdownTree() {}

    /** The words of a text, but for those in code and in links. */
    static List<Text> words(Node tree) {
        List<Text> words = new ArrayList<>();
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.add(text);
            }

            @Override
            public void visit(Link link) {
                // What a link says is its own.
            }
        });
        return words;
    }

    /** HTML becomes text, an image a link, a link that may not be followed its words; headings come below those of the screen. */
    static void tame(Node tree) {
        all(tree, HtmlInline.class).forEach(MarkdownTree::toText);
        all(tree, Image.class).forEach(MarkdownTree::toLink);
        all(tree, Link.class).stream()
                .filter(it -> ADDRESSES.sanitizeLinkUrl(it.getDestination()).isEmpty())
                .forEach(MarkdownTree::unwrap);
        List<Heading> headings = all(tree, Heading.class);
        List<Integer> levels = new ArrayList<>(
                new TreeSet<>(headings.stream().map(Heading::getLevel).toList()));
        headings.forEach(it -> it.setLevel(Math.min(HIGHEST_HEADING + levels.indexOf(it.getLevel()), LOWEST_HEADING)));
    }

    private static void toText(HtmlInline html) {
        String[] lines = html.getLiteral().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.insertBefore(new SoftLineBreak());
            }
            html.insertBefore(new Text(lines[i]));
        }
        html.unlink();
    }

    private static void toLink(Image image) {
        boolean mayBeFollowed =
                !ADDRESSES.sanitizeLinkUrl(image.getDestination()).isEmpty();
        if (image.getFirstChild() == null) {
            image.appendChild(new Text(mayBeFollowed ? image.getDestination() : ""));
        }
        if (mayBeFollowed && !isInLink(image)) {
            var link = new Link(image.getDestination(), image.getTitle());
            image.insertBefore(link);
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
        }
        unwrap(image);
    }

    private static boolean isInLink(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Link) {
                return true;
            }
        }
        return false;
    }

    /** What stands in the node comes in its place. */
    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    private static <N extends Node> List<N> all(Node tree, Class<N> kind) {
        List<N> found = new ArrayList<>();
        collect(tree, kind, found);
        return found;
    }

    private static <N extends Node> void collect(Node node, Class<N> kind, List<N> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            collect(child, kind, found);
        }
    }
}
