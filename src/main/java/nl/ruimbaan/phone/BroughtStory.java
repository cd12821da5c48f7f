package nl.ruimbaan.phone;

import java.util.OptionalLong;

/**
 * A story that was typed without a line and is here now.
 *
 * @param draft under which it can be written on; none when it was published or thrown away already
 * @param label by which one knows it
 */
public record BroughtStory(String key, OptionalLong draft, String label) {}
