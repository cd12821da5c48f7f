package nl.ruimbaan.demand;

/**
 * A demand as a coach looks at it for the second time.
 *
 * @param typeName empty for no type yet
 * @param words what the customer said
 * @param language of the words, as in {@code lang="nl"}
 */
public record SecondLookCase(LoggedDemandId id, String typeName, String words, String language) {}
