#!/bin/sh
# org.commonmark:commonmark 0.32.0 with commonmark-ext-gfm-strikethrough and commonmark-ext-gfm-tables 0.32.0.
#
# One expects that a renderer which was not told of an extension writes its words without the dress: struck words as plain words, a
# table as a paragraph. It writes nothing for them, and raises nothing: a sentence loses its middle, and a text that is one table is empty.
# Whoever reads with an extension must hand it to every renderer, the one for plain text too.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for part in commonmark commonmark-ext-gfm-strikethrough commonmark-ext-gfm-tables; do
    mvn -B -q dependency:copy -Dartifact=org.commonmark:$part:0.32.0 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
done
cat >Words.java <<'JAVA'
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

class Words {
    public static void main(String[] none) {
        var extensions = List.of(StrikethroughExtension.create(), TablesExtension.create());
        var parser = Parser.builder().extensions(extensions).build();
        for (String text : new String[] {"De huurder ~~belt~~ mailt.", "| dag | vraag |\n|---|---|\n| ma | sleutel |\n"}) {
            var tree = parser.parse(text);
            System.out.println("html: [" + HtmlRenderer.builder().build().render(tree).strip() + "]");
            System.out.println("text: [" + TextContentRenderer.builder().build().render(tree).strip() + "]");
            System.out.println("told: [" + TextContentRenderer.builder().extensions(extensions).build().render(tree).strip().replace("\n", " / ") + "]");
        }
    }
}
JAVA
java -cp "commonmark-0.32.0.jar:commonmark-ext-gfm-strikethrough-0.32.0.jar:commonmark-ext-gfm-tables-0.32.0.jar" Words.java >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
html: [<p>De huurder  mailt.</p>]
text: [De huurder  mailt.]
told: [De huurder /belt/ mailt.]
html: []
text: []
told: [dag| vraag / ma| sleutel]
TXT
diff expected.txt seen.txt && echo "Still so."
