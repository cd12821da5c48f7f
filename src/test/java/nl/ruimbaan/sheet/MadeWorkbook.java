package nl.ruimbaan.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, part by part, as programs write them and as nobody should. */
public final class MadeWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    /** A sheet in sight with these rows. */
    public static MadeWorkbook of(String rows) {
        return new MadeWorkbook().styles().sheet("Blad1", "visible", rows);
    }

    public MadeWorkbook styles() {
        // 1 a Dutch day as LibreOffice keeps it, 2 a built-in day, 3 a month, 4 a percentage, 5 a time
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts count="2"><numFmt numFmtId="165" formatCode="[$-413]d/m/yyyy"/>\
                <numFmt numFmtId="166" formatCode="[$-413]mmm\\-yy"/></numFmts><cellXfs count="6">\
                <xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/><xf numFmtId="10"/>\
                <xf numFmtId="20"/></cellXfs></styleSheet>""".formatted(MAIN));
        return this;
    }

    public MadeWorkbook sheet(String name, String state, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, count, state, count));
        relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, RELS, count));
        parts.put(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
        return this;
    }

    MadeWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A part as it is. */
    MadeWorkbook with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    MadeWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    public Path in(Path folder) {
        Path file = folder.resolve("made-" + System.nanoTime() + ".xlsx");
        parts.putIfAbsent("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/styles.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        parts.putIfAbsent(
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(PACKAGE, RELS));
        parts.putIfAbsent(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELS, properties, sheets));
        parts.putIfAbsent(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, relations));
        return zip(file, parts);
    }

    static Path zip(Path file, Map<String, String> parts) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
