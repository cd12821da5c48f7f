package nl.ruimbaan.story;

/** What a step in a case did for the customer. */
public enum StepWorth {
    /** It helped the customer on. */
    VALUE,
    /** The customer could have done without it. */
    WASTE;

    /** Translation key. */
    public String key() {
        return "story.step.worth." + name();
    }
}
