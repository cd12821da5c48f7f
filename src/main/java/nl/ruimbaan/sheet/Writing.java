package nl.ruimbaan.sheet;

import org.jspecify.annotations.Nullable;

/**
 * How a file is written.
 *
 * @param encoding how it writes its characters
 * @param separator what stands between its cells
 * @param headLine the line of the headings, from 1; 0 when there are none, null when nobody chose one
 */
public record Writing(
        TextEncoding encoding,
        Separator separator,
        @Nullable Long headLine) {}
