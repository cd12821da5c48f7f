package nl.ruimbaan.search;

/** What the index keeps of a text. */
final class Field {

    static final String NAME = "name";
    static final String ITEM = "item";
    /** The own number of a comment or an experiment; of an item it is the item's. */
    static final String NUMBER = "number";

    static final String KIND = "kind";
    static final String TEAM = "team";
    static final String STATE = "state";
    static final String AT = "at";
    static final String FACT = "fact";
    static final String READER = "reader";
    static final String TITLE = "title";
    static final String SAID = "said";
    static final String MORE = "more";
    /** The words of all texts, each from its end: <i>achterstand</i> finds <i>huurachterstand</i>. */
    static final String ENDS = "ends";

    /** Whom a text is for that is for all. */
    static final String EVERYONE = "everyone";

    /** In the place of a team or a state that a text has none of. */
    static final String NONE = "";

    private Field() {}
}
