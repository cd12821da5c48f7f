package nl.ruimbaan.condition;

/** What a coach does with an entry of the register. */
public enum ConditionVerb {
    REGISTER,
    WRITE,
    CHANGE,
    STAND_AGAIN;

    public String key() {
        return "register.verb." + name();
    }
}
