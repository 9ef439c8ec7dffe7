package org.shangliang.app.congress.vote;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a vote copes with a crowd (投票设置).
 *
 * @param ballotsWaiting so many ballots may wait to be put into the box; more are asked to come again
 * @param ballotsInGroup so many ballots at most are committed at once; 1 commits each for itself
 */
@ConfigurationProperties("shangliang")
record VoteSettings(
        @DefaultValue("8192") int ballotsWaiting,
        @DefaultValue("512") int ballotsInGroup) {}
