package nl.ruimbaan.condition;

/** Whether a system condition still makes the system behave so. */
public enum ConditionState {
    STILL_THERE,
    CHANGED;

    public String key() {
        return "register.state." + name();
    }
}
