package nl.ruimbaan.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One row of a file.
 *
 * @param line where it starts, from 1
 * @param broken whether the file cannot be read from here on
 */
public record CsvRow(long line, List<String> cells, boolean broken) {

    private static final int SHOWN = 500;

    public CsvRow(long line, List<String> cells) {
        this(line, cells, false);
    }

    /** What stands in this column, without blanks around it; nothing where its last cells are left out. */
    public String cell(int column) {
        return column < cells.size() ? Vocabulary.stripped(cells.get(column)) : "";
    }

    /** How many cells it has up to the last one that holds something: separators at the end are nothing. */
    public int reach() {
        int reach = cells.size();
        while (reach > 0 && Vocabulary.stripped(cells.get(reach - 1)).isEmpty()) {
            reach--;
        }
        return reach;
    }

    /** How many cells hold something. */
    public long filled() {
        return cells.stream().filter(it -> !Vocabulary.stripped(it).isEmpty()).count();
    }

    /** Whether a cell goes on with a blank, as after a comma in a sentence. */
    public boolean hasProse() {
        return cells.stream().skip(1).anyMatch(it -> it.startsWith(" "));
    }

    /** The line on which it ends: a quoted cell may hold several. */
    public long lastLine() {
        return line + cells.stream().mapToLong(CsvRow::lineEnds).sum();
    }

    /**
     * What the row is known by: a hash of its cells, each with its length before it, so that {@code a|bc} and {@code ab|c}
     * differ. The same whatever the file is called.
     */
    public String key() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (String cell : cells) {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                hash.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                hash.update(bytes);
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Its beginning, for people who look for it. */
    public String beginning() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size() && text.length() <= SHOWN; i++) {
            text.append(i == 0 ? "" : " | ").append(cut(cells.get(i), SHOWN));
        }
        return cut(text.toString(), SHOWN);
    }

    /** At most so many UTF-16 units, never half a character. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** CR LF counts once, as does each of them alone. */
    private static long lineEnds(String cell) {
        long ends = 0;
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            boolean firstHalf = sign == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
            ends += (sign == '\n' || sign == '\r') && !firstHalf ? 1 : 0;
        }
        return ends;
    }
}
