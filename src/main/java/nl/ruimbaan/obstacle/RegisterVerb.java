package nl.ruimbaan.obstacle;

/** What a coach does with an entry of the register. */
public enum RegisterVerb {
    REGISTER,
    WRITE,
    CHANGE,
    STAND_AGAIN;

    public String key() {
        return "register.verb." + name();
    }
}
