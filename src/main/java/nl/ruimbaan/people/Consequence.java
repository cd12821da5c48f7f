package nl.ruimbaan.people;

/**
 * One thing that follows when an account is closed or opened again.
 *
 * @param key translation key of the sentence; {@code {0}} is the number, {@code {1}} the person's name
 * @param count how many it happens to; never zero
 */
public record Consequence(String key, long count) {}
