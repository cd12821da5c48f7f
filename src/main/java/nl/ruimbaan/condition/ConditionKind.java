package nl.ruimbaan.condition;

/** Why the system behaves so. */
public enum ConditionKind {
    RULE,
    IT_SYSTEM,
    AUTHORITY,
    ROLE_SPLIT,
    TARGET,
    INFORMATION,
    CONTRACT,
    LAW,
    HABIT,
    BELIEF;

    public String key() {
        return "obstacle.kind." + name();
    }
}
