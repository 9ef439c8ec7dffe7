package org.shangliang.app.access;

/** The capacities a person may act in (身份). */
public enum Role {
    /** Accounts, posts, roster, demo clock (系统管理员). */
    ADMINISTRATOR,
    /** Officer of a federation (总工会干部). */
    OFFICER,
    /** Chair of a grassroots or joint union (基层工会主席). */
    UNION_CHAIR,
    /** Acts for the employer (企业方). */
    EMPLOYER,
    /** Consultation representative of one side (协商代表). */
    REPRESENTATIVE,
    /** Neutral recorder (记录员). */
    RECORDER,
    /** Delegate of the workers' congress (职工代表). */
    DELEGATE,
    /** Worker (职工). */
    WORKER,
    /** Collective consultation instructor (集体协商指导员). */
    INSTRUCTOR,
    /** Labour-law supervisor (劳动法律监督员). */
    SUPERVISOR,
    /** Reviewer of the labour authority (人社审查员). */
    REVIEWER
}
