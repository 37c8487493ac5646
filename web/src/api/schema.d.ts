// Made by "npm run openapi" from the contracts in src/. Not to be changed by hand.

export interface paths {
    "/api/v1/people/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Names a person for another role
         * @description Names a person for another role. It is given at once where it needs nobody's consent; else it waits among the nominations.
         */
        post: operations["Appointments_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a role on its last day, or sooner than it was to end */
        post: operations["Appointments_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets one's own language, zone and name */
        put: operations["Appointments_prefer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person and alliance an invitation is for */
        get: operations["Credentials_invitation"];
        put?: never;
        /**
         * Accepts an invitation: by a first password, or by the own one where its address has an account
         * @description Accepts an invitation: by a first password, or by the own one where its address has an account; then sign in.
         */
        post: operations["Credentials_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a link to choose a new password
         * @description Asks for a link to choose a new password; the answer is the same for every address.
         */
        post: operations["Credentials_askForReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chooses a new password
         * @description Chooses a new password; every session, token and calendar feed ends (feeds go on if asked), then sign in.
         */
        post: operations["Credentials_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The accounts of the demonstration
         * @description The accounts of the demonstration; 404 where this is none.
         */
        get: operations["Credentials_demoAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invites an address
         * @description Invites an address. The mail goes out once those asked have consented; the role begins when the person accepts.
         */
        post: operations["Nominations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The nominations and invitations that wait for consent or an answer
         * @description The nominations and invitations that wait for consent or an answer. Who may read of people sees all; others see what their consent is
         *     asked for.
         */
        get: operations["Nominations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consents to a nomination: the role is given, or the invitation goes out */
        post: operations["Nominations_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses consent to a nomination, with the reason */
        post: operations["Nominations_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a nomination or invitation back that was not answered */
        post: operations["Nominations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations/{id}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an invitation again, with a new link */
        post: operations["Nominations_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes the caller's password
         * @description Changes the caller's password. Every other session ends, and access tokens and calendar feeds too unless they are kept.
         */
        put: operations["OwnAccount_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether the caller's second factor is in force, and how many recovery codes are left */
        get: operations["OwnAccount_standing"];
        put?: never;
        /** Begins to set up a second factor: gives the secret for the app, this once */
        post: operations["OwnAccount_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts the second factor in force by a first code of the app
         * @description Puts the second factor in force by a first code of the app; gives the recovery codes, this once.
         */
        post: operations["OwnAccount_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces the caller's recovery codes
         * @description Replaces the caller's recovery codes; the old ones work no more.
         */
        post: operations["OwnAccount_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the caller's second factor, by a code of it */
        post: operations["OwnAccount_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own open invitations, the newest first */
        get: operations["OwnInvitations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/invitations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation: the role begins at once, in the alliance that invites */
        post: operations["OwnInvitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/invitations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines an invitation */
        post: operations["OwnInvitations_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the alliance, by name in the order of pinyin unless asked otherwise */
        get: operations["People_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person with every role held ever */
        get: operations["People_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps a person out of the alliance
         * @description Keeps a person out of the alliance; every session of theirs in it ends.
         */
        post: operations["People_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a person act in the alliance again: whom an administrator keeps out, an administrator alone */
        post: operations["People_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own live sessions */
        get: operations["Sessions_list"];
        put?: never;
        /**
         * Signs in
         * @description Signs in; the session is given as a cookie.
         */
        post: operations["Sessions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, where, as what */
        get: operations["Sessions_current"];
        put?: never;
        post?: never;
        /** Signs out */
        delete: operations["Sessions_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/alliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Acts in another alliance from now on */
        put: operations["Sessions_actIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one's own sessions */
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own access tokens for the alliance one acts in */
        get: operations["Tokens_list"];
        put?: never;
        /**
         * Makes an access token
         * @description Makes an access token; its secret is shown this once.
         */
        post: operations["Tokens_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes an access token at once */
        delete: operations["Tokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a former or other name */
        post: operations["FirmParts_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a number of a register of the world */
        post: operations["FirmParts_identifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ties the firm to one above it */
        post: operations["FirmParts_tie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/names/{partId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes the last day of a name, or withdraws it with the reason */
        post: operations["FirmParts_endName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/identifiers/{partId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a number with the reason */
        post: operations["FirmParts_endIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/ties/{partId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes the last day of a tie, or withdraws it with the reason */
        post: operations["FirmParts_endTie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The firms of the register, by English name */
        get: operations["Firms_list"];
        put?: never;
        /** Enters a firm */
        post: operations["Firms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/likeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Firms of the register that may be the one that is meant, and why */
        get: operations["Firms_likely"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One firm with its names, numbers, ties, and where it has a part as far as the reader sees it */
        get: operations["Firms_describe"];
        /**
         * Changes what is known of a firm
         * @description Changes what is known of a firm. `If-Match` names its version.
         */
        put: operations["Firms_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a firm out of use, with the reason */
        post: operations["Firms_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an entry one with the entry that is kept */
        post: operations["Firms_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a merger back, with the reason */
        post: operations["Firms_separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The economic group of a firm on a day, with the way to each of its firms */
        get: operations["Firms_group"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/names/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether two names may be one firm's, and why so or why not */
        post: operations["Names_compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The alliance: its name, its zone and how many firms are in today */
        get: operations["Alliance_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alliance/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whether everybody who acts in it must sign in by two steps: from the next request on */
        put: operations["Alliance_signIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of the alliance, by English name unless asked otherwise */
        get: operations["Members_list"];
        put?: never;
        /** Puts a firm on the list of members */
        post: operations["Members_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One member with its periods and contacts */
        get: operations["Members_describe"];
        /**
         * Changes what is known of a member
         * @description Changes what is known of a member. `If-Match` names its version.
         */
        put: operations["Members_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a firm join, or join again */
        post: operations["Members_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a firm leave
         * @description Lets a firm leave; its people's roles end with it.
         */
        post: operations["Members_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendars with how far each is known and what the alliance has added */
        get: operations["Calendars_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days of a year that are off, or worked though they are a weekend, as the alliance counts by them */
        get: operations["Calendars_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was ever added to a calendar, with what became of it
         * @description All that was ever added to a calendar, with what became of it; `actions` say what the caller may do with each.
         */
        get: operations["Calendars_additions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-years/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a list of days and shows the year as it would be, with what differs from what is known
         * @description Reads a list of days and shows the year as it would be, with what differs from what is known. Keeps nothing.
         */
        post: operations["Calendars_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes a year of a calendar
         * @description Proposes a year of a calendar. Dates are counted by it once somebody else has accepted it.
         */
        post: operations["Calendars_proposeYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-years/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year that was added, with its days beside what is known */
        get: operations["Calendars_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-years/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts, refuses, takes back or withdraws an added year
         * @description Accepts, refuses, takes back or withdraws an added year; accepted, it takes the place of another of the same year.
         */
        post: operations["Calendars_moveYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes a day on which offices were closed: a last day moves off it once somebody else has accepted it */
        post: operations["Calendars_proposeClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-closures/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts, refuses, takes back or withdraws an added closure */
        post: operations["Calendars_moveClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forum-suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The times in which forums did not work: those built in and those added, with what became of them */
        get: operations["Calendars_suspensions"];
        put?: never;
        /** Proposes a time in which a forum did not work: dates go by it once somebody else has accepted it */
        post: operations["Calendars_proposeSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forum-suspensions/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts, refuses, takes back or withdraws a suspension
         * @description Accepts, refuses, takes back or withdraws a suspension; accepted, it takes the place of others that share a day with it.
         */
        post: operations["Calendars_moveSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calculates the dates of a rule or of all rules of an event, with their working */
        post: operations["Law_calculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whether a stored trace still computes: the same date by the same working, from the same facts */
        post: operations["Law_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The editions of the law held here */
        get: operations["Law_listPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules of a forum
         * @description The rules of a forum; under local rules also those they stand on.
         */
        get: operations["Law_listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events of a forum that start periods */
        get: operations["Law_listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts a period by a calendar, with its working */
        post: operations["Calculators_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clocks/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a clock that runs in business hours alone, with its working */
        post: operations["Calculators_clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendars by which periods and clocks are counted, and how far each is known */
        get: operations["Calculators_listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is known that ties a candidate to others on a day
         * @description What is known that ties a candidate to others on a day. It is told by the register and by matters the reader sees, each with its path.
         */
        post: operations["Conflicts_known"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a candidate may act in a matter on a day, with the way to each adverse firm */
        post: operations["Conflicts_calculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accusation-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accusations of a case by patent, respondent and product, counted by outcome */
        get: operations["AccusationMatrix_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accusation-grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that one party asserts in one proceeding, as a grid to fill in */
        get: operations["AccusationMatrix_grid"];
        /**
         * Sets all that one party asserts in one proceeding
         * @description Sets all that one party asserts in one proceeding. `If-Match` names the matrix's version.
         */
        put: operations["AccusationMatrix_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accusation-outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives many accusations one outcome
         * @description Gives many accusations one outcome. `If-Match` names the matrix's version.
         */
        post: operations["AccusationMatrix_outcomes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accusations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports accusations from a table: all of it or nothing
         * @description Imports accusations from a table: all of it or nothing. With `dryRun` it says line by line what would come of it.
         */
        post: operations["AccusationMatrix_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accusations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accusations as CSV, as an import takes them */
        get: operations["AccusationMatrix_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accusations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accusations of a case, entry by entry */
        get: operations["Accusations_list"];
        put?: never;
        /** Enters an accusation */
        post: operations["Accusations_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accusations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One accusation with its history */
        get: operations["Accusations_one"];
        /**
         * Changes an accusation
         * @description Changes an accusation. `If-Match` names its version.
         */
        put: operations["Accusations_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accusations/{id}/striking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Strikes an entry, for a reason: it stays readable and counts no more */
        post: operations["Accusations_strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of case with their stages and moves */
        get: operations["Cases_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases the caller sees */
        get: operations["Cases_list"];
        put?: never;
        /** Opens a case with its proceedings, parties, patents and products */
        post: operations["Cases_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with its parts, and what may be done with it */
        get: operations["Cases_read"];
        /**
         * Changes what is said of a case
         * @description Changes what is said of a case. `If-Match` names its version.
         */
        put: operations["Cases_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a step in the life of a case
         * @description Takes a step in the life of a case; `actions` of the case says which are possible.
         */
        post: operations["Cases_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The facts of a case, the newest first, each with its place in the audit chain */
        get: operations["Cases_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{id}/counsel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Names counsel for a party
         * @description Names counsel for a party. Counsel with an account of a member's party is proposed to that member, unless it is the member itself who
         *     names it.
         */
        post: operations["Consent_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{id}/counsel/{counselId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a proposal of counsel: agrees, declines, or takes it back */
        post: operations["Consent_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{id}/bindings/{bindingId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees or declines that a party is another member, for a side it concerns
         * @description Agrees or declines that a party is another member, for a side it concerns; or takes the proposal back.
         */
        post: operations["Consent_bind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports a list of investigations
         * @description Imports a list of investigations. With `dryRun` it only reports what would happen.
         */
        post: operations["Intake_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a notice, pasted or as a file, into a proposed case
         * @description Reads a notice, pasted or as a file, into a proposed case; nothing is kept.
         */
        post: operations["Intake_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs of cases with one number, where the caller sees both
         * @description Pairs of cases with one number, where the caller sees both; whoever opened the later one did not see the earlier one.
         */
        get: operations["Parked_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-cases/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settles a pair of cases with one number
         * @description Settles a pair of cases with one number. Takes over what the later case says, or leaves both as they are; `id` is the later case.
         */
        post: operations["Parked_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a party to a case */
        post: operations["Parties_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes what is said of a party
         * @description Changes what is said of a party. `If-Match` names its version.
         */
        put: operations["Parties_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a party that should not have been entered, with the reason */
        post: operations["Parties_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says which parties of a case are members of the alliance */
        put: operations["Parties_members"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The positions of the respondents of a case whose concerns the caller sees */
        get: operations["Positions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/respondents/{partyId}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The position of one respondent */
        get: operations["Positions_one"];
        /**
         * Changes the position of a respondent
         * @description Changes the position of a respondent. `If-Match` names its version.
         */
        put: operations["Positions_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/respondents/{partyId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a respondent's own talks are: for its own counsel alone
         * @description How far a respondent's own talks are: for its own counsel alone; for anyone else there is nothing here.
         */
        get: operations["Positions_settlement"];
        /** Records how far a respondent is with its own talks */
        put: operations["Positions_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/proceedings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a proceeding to a case */
        post: operations["Proceedings_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proceedings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes what is said of a proceeding
         * @description Changes what is said of a proceeding. `If-Match` names its version.
         */
        put: operations["Proceedings_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/patents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds an asserted patent to a case */
        post: operations["Proceedings_patent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds an accused product to a case */
        post: operations["Proceedings_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what was asked to be approved, as far as the caller may know of it, the newest first */
        get: operations["Approvals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives one question, with who decided and who still may
         * @description Gives one question, with who decided and who still may; its `actions` say what the caller may do.
         */
        get: operations["Approvals_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves or rejects what was asked: those it names, and nobody what they asked for or had a part in */
        post: operations["Approvals_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a question back: whoever asked it */
        post: operations["Approvals_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the notes and tasks of a case that the caller may read, the newest first */
        get: operations["Notes_list"];
        put?: never;
        /** Writes a note on a case, or gives somebody a task in it */
        post: operations["Notes_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/note-readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the people whom a note for the readers asked for may mention or be given to */
        get: operations["Notes_readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives one note or task */
        get: operations["Notes_read"];
        /**
         * Changes the text of a note, and of a task who is to do it by when
         * @description Changes the text of a note, and of a task who is to do it by when; what it said before is kept.
         */
        put: operations["Notes_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Completes, reopens or withdraws a note or task
         * @description Completes, reopens or withdraws a note or task; its `actions` say which of these the caller may do.
         */
        post: operations["Notes_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/things/{kind}/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that lie with a thing, such as a deadline, a party or a member
         * @description The documents that lie with a thing, such as a deadline, a party or a member. A kind that takes none says where they lie instead.
         */
        get: operations["Attachments_list"];
        put?: never;
        /** Puts a document with a thing */
        post: operations["Attachments_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/things/{kind}/{id}/documents/{attachmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a document away from a thing: whoever put it there, or looks after the thing */
        post: operations["Attachments_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The joint-defence groups the caller knows of */
        get: operations["Groups_list"];
        put?: never;
        /** Opens a joint-defence group in a case */
        post: operations["Groups_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One group with its agreement, members, offices and issues */
        get: operations["Groups_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who reads what the group shares, and why */
        get: operations["Groups_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts an agreement of a group, or the next edition of it */
        post: operations["Groups_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/agreements/{no}/circulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Circulates a draft agreement for signature */
        post: operations["Groups_circulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/agreements/{no}/dropping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops a draft agreement */
        post: operations["Groups_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/agreements/{no}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs an agreement in the name of a member */
        post: operations["Groups_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names a common issue of a group */
        post: operations["Groups_nameIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a group in which fewer than two members take part, or gives one up that is still forming */
        post: operations["Groups_terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a group that has ended */
        post: operations["Groups_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{id}/counsel/{counselId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a mandate: the member dismisses counsel, or counsel lays it down
         * @description Ends a mandate: the member dismisses counsel, or counsel lays it down. What was read by it is not read from the next request on.
         */
        post: operations["Mandates_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites a member of the alliance into a group */
        post: operations["Memberships_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/memberships/{membershipId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a step in a membership
         * @description Takes a step in a membership; `actions` of the membership says which are the caller's.
         */
        post: operations["Memberships_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/memberships/{membershipId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters a conflict of interest that was found */
        post: operations["Memberships_enterConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/memberships/{membershipId}/conflicts/{conflictId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how a conflict of interest was resolved */
        post: operations["Memberships_resolveConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/memberships/{membershipId}/buy-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the contribution for joining was paid */
        post: operations["Memberships_postBuyIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/memberships/{membershipId}/counsel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names counsel who act for a member in the group */
        post: operations["Memberships_nameCounsel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/memberships/{membershipId}/counsel/{personId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the standing of counsel in the group */
        post: operations["Memberships_endCounsel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/memberships/{membershipId}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the certificate that shared papers were returned or destroyed */
        post: operations["Memberships_giveCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes somebody for an office
         * @description Proposes somebody for an office; it is held once the members consent as the agreement asks.
         */
        post: operations["Offices_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/offices/{officeId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives up an office, as who holds it */
        post: operations["Offices_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/offices/{officeId}/end-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes that an office ends: who runs the group, or a member that takes part */
        post: operations["Offices_proposeEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/end-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes to the members that the group ends: who runs it, or a member that takes part */
        post: operations["Proposals_proposeTermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/proposals/{proposalId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a proposal of a group for a member of the caller's own side */
        post: operations["Proposals_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/proposals/{proposalId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a proposal of a group back: who runs the group, or who made it */
        post: operations["Proposals_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists funds with what lies in each, what of it is set aside, and what may still be spent */
        get: operations["Funds_list"];
        put?: never;
        /**
         * Opens a fund in one currency
         * @description Opens a fund in one currency. A group has one open defence fund in a currency.
         */
        post: operations["Funds_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets a fund
         * @description Gets a fund; its `actions` say what the caller may do with it.
         */
        get: operations["Funds_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a fund for good, once nothing is owed to it or by it */
        post: operations["Funds_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets what lay in a fund at the end of each day on which that changed */
        get: operations["Funds_balances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the accounts of a fund with what stands on each */
        get: operations["Funds_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}/account-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the lines of one account with what stood on it after each */
        get: operations["Funds_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the entries of a fund, the newest first */
        get: operations["Funds_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records money that came in otherwise than by a call
         * @description Records money that came in otherwise than by a call; answers its entry.
         */
        post: operations["Funds_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}/entries/{entry}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a receipt back by an entry that mirrors it
         * @description Takes a receipt back by an entry that mirrors it; answers that entry.
         */
        post: operations["Funds_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the periods of a fund, the latest first
         * @description Lists the periods of a fund, the latest first; `actions` say what the caller may do with each.
         */
        get: operations["Funds_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{id}/periods/{period}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a period step by step, or opens it again while it is closed but for corrections */
        post: operations["Funds_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fx-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists exchange rates, the latest day first */
        get: operations["Rates_list"];
        put?: never;
        /** Keeps a rate that somebody read somewhere, with where it stands */
        post: operations["Rates_type"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fx-rates/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets what one unit of a currency was worth in another on a day, or on the last day before with a rate, with the rates it is made of */
        get: operations["Rates_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fx-rates/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a file of a central bank and keeps its rates
         * @description Reads a file of a central bank and keeps its rates; those that are there already stay as they are.
         */
        post: operations["Rates_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fx-rates/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a rate that is wrong
         * @description Withdraws a rate that is wrong. What was converted by it stays as it is.
         */
        post: operations["Rates_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compartments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The compartments the caller knows of, the newest first unless asked otherwise */
        get: operations["Compartments_list"];
        put?: never;
        /**
         * Opens a compartment
         * @description Opens a compartment; a settlement that has one open already is answered with that.
         */
        post: operations["Compartments_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compartments/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom the caller could let into such a compartment
         * @description Whom the caller could let into such a compartment; for a protective order, who could subscribe.
         */
        get: operations["Compartments_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compartments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One compartment, with who is in it */
        get: operations["Compartments_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compartments/{id}/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets people into a settlement or caucus */
        post: operations["Compartments_admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compartments/{id}/admissions/{personId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends someone's time in a compartment
         * @description Ends someone's time in a compartment. Whoever leaves of their own will gets nothing back: for them it is not there any more.
         */
        post: operations["Compartments_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compartments/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a compartment: nobody is in it any more */
        post: operations["Compartments_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The subscriptions to protective orders, the newest first unless asked otherwise */
        get: operations["Subscriptions_list"];
        put?: never;
        /** Begins a subscription to a protective order */
        post: operations["Subscriptions_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One subscription, with its steps and what may be done next */
        get: operations["Subscriptions_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a step in a subscription
         * @description Takes a step in a subscription. Whose step it is, the table of moves says.
         */
        post: operations["Subscriptions_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The walls, the newest first unless asked otherwise */
        get: operations["Walls_list"];
        put?: never;
        /** Sets a wall: it holds from the next request on */
        post: operations["Walls_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walls/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lifts a wall
         * @description Lifts a wall; not by whoever set it, nor by whom it keeps out.
         */
        post: operations["Walls_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins an upload */
        post: operations["Uploads_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an upload came, also for HEAD
         * @description How far an upload came, also for HEAD; after completion, what its intake found.
         */
        get: operations["Uploads_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sends the next part of an upload, of `partBytes` bytes
         * @description Sends the next part of an upload, of `partBytes` bytes. Each part that arrives whole is kept, however the request ends.
         */
        patch: operations["Uploads_receive"];
        trace?: never;
    };
    "/api/v1/uploads/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes an upload: makes it a document, in quarantine until it was looked through */
        post: operations["Uploads_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{id}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Abandons an upload */
        post: operations["Uploads_abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/versions/{no}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a version as it was taken in
         * @description The file of a version as it was taken in. It breaks off where the right to read it ends, or where it is no longer what was taken in.
         */
        get: operations["Passage_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/versions/{no}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a version says, as JSON
         * @description What a version says, as JSON; with `as=page` the file itself, where a browser shows it safely.
         */
        get: operations["Passage_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a link that leads the caller to one version for ten minutes, also without a session */
        post: operations["Passage_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follows a link
         * @description Follows a link; what its person may read is decided now.
         */
        get: operations["Passage_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens to documents of a case, group or compartment, as server-sent events
         * @description What happens to documents of a case, group or compartment, as server-sent events; `Last-Event-ID` goes on where it broke off.
         */
        get: operations["Passage_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents the caller may read, the newest first
         * @description The documents the caller may read, the newest first; with `q` those that hold all its words.
         */
        get: operations["Documents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document with its versions, and what may be done with it */
        get: operations["Documents_read"];
        /** Changes what is said of a document */
        put: operations["Documents_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clause by which the caller may read a document */
        get: operations["Documents_why"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may read a document now: for its own side and for those who run its group */
        get: operations["Documents_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ways in which a document may be shared, and who would read it then
         * @description The ways in which a document may be shared, and who would read it then; for others than counsel of its side, why not.
         */
        get: operations["Documents_sharing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a step in the life of a document
         * @description Takes a step in the life of a document; `actions` of the document says which are possible. A recall names who had opened it.
         */
        post: operations["Life_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says from which documents a document was made: it is as secret as the most secret of them */
        put: operations["Life_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lowerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests to lower the tier of a document that wait for the caller */
        get: operations["Lowerings_awaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/lowerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks that the tier of a document be lowered */
        post: operations["Lowerings_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/lowerings/{loweringId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agrees that the tier of a document is lowered */
        post: operations["Lowerings_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/lowerings/{loweringId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a request back to lower the tier of a document */
        post: operations["Lowerings_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a legal hold on a document */
        post: operations["Holds_onDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The holds on every document of a case */
        get: operations["Holds_ofCase"];
        put?: never;
        /** Puts a legal hold on every document of a case */
        post: operations["Holds_onCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The holds on every document of a firm */
        get: operations["Holds_ofFirm"];
        put?: never;
        /** Puts a legal hold on every document of a firm */
        post: operations["Holds_onFirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts a legal hold */
        post: operations["Holds_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a document, each link with the hash of the one before */
        get: operations["Evidence_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who opened a document, for its own side */
        get: operations["Evidence_openings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a case the caller may read, with their chains and a checker that needs nothing of ours */
        get: operations["Evidence_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/privilege-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The privilege log of a case: the documents that are withheld, of those the caller may read */
        get: operations["Evidence_privilegeLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}/privilege-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The privilege log of a firm: the documents that lie with it and are withheld, of those the caller may read */
        get: operations["Evidence_privilegeLogOfFirm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/memberships/{membershipId}/sealed-index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a member that left a group had seen of it: numbers, hashes, kinds, sizes and days */
        get: operations["Evidence_sealedIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/dates-ahead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dates that would follow if what is open in a case were done on its last day, each with what is supposed
         * @description The dates that would follow if what is open in a case were done on its last day, each with what is supposed. None of them is a deadline.
         */
        get: operations["Ahead_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/silent-respondents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members accused in the cases the caller sees, by how each stands to its answer
         * @description Members accused in the cases the caller sees, by how each stands to its answer; what is due first comes first.
         */
        get: operations["Answers_respondents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{id}/joint-counsel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that counsel acting for a respondent answers for it, with where the proof lies */
        post: operations["Answers_jointCounsel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{id}/no-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes that a respondent does not answer, with the reason
         * @description Proposes that a respondent does not answer, with the reason; a second person approves.
         */
        post: operations["Answers_noAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answer-covers/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves or refuses, as a second person, that a respondent does not answer
         * @description Approves or refuses, as a second person, that a respondent does not answer; withdraws what stands for an answer.
         */
        post: operations["Answers_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/undated-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cases the caller sees in which no date is still to come */
        get: operations["Answers_undated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/undated-reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records why a case has no date ahead, and until when that is a reason */
        post: operations["Answers_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/docket-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded, computed, moved, verified, completed and withdrawn on some days, across the cases the caller sees */
        get: operations["DayLog_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As which case a case goes on, and which went on as it, where the caller sees both */
        get: operations["Joins_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/join-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What joining a complaint's case to an investigation would end
         * @description What joining a complaint's case to an investigation would end. Changes nothing.
         */
        post: operations["Joins_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a complaint's case go on as the investigation it became: it is closed, its open dates end, and each leads to the other */
        post: operations["Joins_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-joins/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a join back, with the reason: the earlier case is open again, with the dates that ended by it */
        post: operations["Joins_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events on the docket of a case */
        get: operations["Docket_events"];
        put?: never;
        /**
         * Records an event
         * @description Records an event; the deadlines it triggers follow from it.
         */
        post: operations["Docket_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/event-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which dates recording the event would start, set or move, and why
         * @description Which dates recording the event would start, set or move, and why. Changes nothing.
         */
        post: operations["Docket_previewRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrects an event with the reason
         * @description Corrects an event with the reason; the earlier one stays on the docket.
         */
        post: operations["Docket_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/correction-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which services and dates the correction would move, and why
         * @description Which services and dates the correction would move, and why. Changes nothing.
         */
        post: operations["Docket_previewCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws an event that did not happen, with the reason */
        post: operations["Docket_withdrawOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/withdrawal-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which dates would go with the event
         * @description Which dates would go with the event. Changes nothing.
         */
        post: operations["Docket_previewWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deadlines of a case with their working */
        get: operations["Docket_deadlinesOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deadlines across the cases the caller sees */
        get: operations["Deadlines_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days of a period on which deadlines fall: a month of the calendar */
        get: operations["Deadlines_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many deadlines fall into each week of a period, by forum */
        get: operations["Deadlines_weeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deadline with its working and history */
        get: operations["Deadlines_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies several dates, as a second person
         * @description Verifies several dates, as a second person; each is decided on its own.
         */
        post: operations["Deadlines_confirmMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies a date, as a second person */
        post: operations["Deadlines_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a deadline complete: what was due was done */
        post: operations["Deadlines_meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/passing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a date passed that nobody owes: the forum acted, or an earliest day arrived */
        post: operations["Deadlines_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopens a deadline that was marked complete, passed, waived, superseded or void by mistake, with the reason */
        post: operations["Deadlines_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extends a deadline to a later day, by what gave it
         * @description Extends a deadline to a later day, by what gave it; a second person verifies the date again.
         */
        post: operations["DeadlineOrders_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/ordered-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the date that was ordered, which goes before the computed one
         * @description Sets the date that was ordered, which goes before the computed one; a second person verifies it again.
         */
        post: operations["DeadlineOrders_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/ordered-date/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lifts the ordered date, with the reason
         * @description Lifts the ordered date, with the reason; the computed one is kept again.
         */
        post: operations["DeadlineOrders_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waives a deadline: the reason says who waived what */
        post: operations["DeadlineOrders_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/supersession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets another deadline of the case, or an order, take the place of this one */
        post: operations["DeadlineOrders_supersede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declares a deadline void, with the reason: it never ran in this case */
        post: operations["DeadlineOrders_voidOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/impacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists of what moves, the newest first, with what is decided of them */
        get: operations["Impacts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/impacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list, with how many of its cases are worked out, decided and applied */
        get: operations["Impacts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/impacts/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases of a list, each with its dates that move, come, go or stay */
        get: operations["Impacts_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/impacts/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts what would move, leaves the dates as they are, or stops what is under way: of one case, or of all the caller sees */
        post: operations["Impacts_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/allocate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Splits a total to the last unit: equally, by weights, by tiers or in two parts, within floors and caps */
        post: operations["CostCalculators_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/default/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says who carries a default within their caps, and who gets it back with interest */
        post: operations["CostCalculators_carryDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/exit/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reckons what whoever leaves owes, gets back or still pays */
        post: operations["CostCalculators_exit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/waterfall/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shares a recovery down its levels: the cost of collection, carried defaults, contributions, and the rest by weight */
        post: operations["CostCalculators_waterfall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/buy-in/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prices a late joiner, and credits those who paid before */
        post: operations["CostCalculators_buyIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/cost-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a group's plan, the newest first, each as a sentence
         * @description The versions of a group's plan, the newest first, each as a sentence; drafts for those who run the group's money alone.
         */
        get: operations["Plans_list"];
        put?: never;
        /**
         * Drafts a version of a group's plan
         * @description Drafts a version of a group's plan. Nothing is shared by it before it is approved.
         */
        post: operations["Plans_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/cost-plans/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows how a draft reads, or what is wrong with it
         * @description Shows how a draft reads, or what is wrong with it. Keeps nothing.
         */
        post: operations["Plans_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cost-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version as a whole, with who was asked to approve it
         * @description One version as a whole, with who was asked to approve it; `actions` say what the caller may do.
         */
        get: operations["Plans_one"];
        /** Writes a draft anew */
        put: operations["Plans_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cost-plans/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes a draft: it comes into force once somebody else has approved it */
        post: operations["Plans_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cost-plans/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a draft */
        post: operations["Plans_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who declared what in a group, and whose declaration is still missing, without any figure
         * @description Who declared what in a group, and whose declaration is still missing, without any figure; a member sees its own alone.
         */
        get: operations["Weights_list"];
        put?: never;
        /**
         * Declares a figure for a member the caller represents
         * @description Declares a figure for a member the caller represents. It is never edited: another takes its place.
         */
        post: operations["Weights_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weight-declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One declaration, without its figure */
        get: operations["Weights_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weight-declarations/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attests, returns or withdraws a declaration */
        post: operations["Weights_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weight-declarations/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the figure to the accountant or the member's own people
         * @description Opens the figure to the accountant or the member's own people. Each opening is recorded.
         */
        post: operations["Weights_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the costs the caller sees, of one group or case or of all, the last entered first unless asked otherwise */
        get: operations["Costs_list"];
        put?: never;
        /**
         * Enters an invoice as a cost of a group
         * @description Enters an invoice as a cost of a group; one that is there already is held until it is released or withdrawn.
         */
        post: operations["Costs_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives what may be chosen when a cost of a group is entered or coded */
        get: operations["Costs_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/likenesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists costs of a group an invoice looks like, while it is entered */
        get: operations["Costs_likenesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives one cost with its history
         * @description Gives one cost with its history; its `actions` say what the caller may do.
         */
        get: operations["Costs_read"];
        /**
         * Corrects what was entered, until the cost is reviewed
         * @description Corrects what was entered, until the cost is reviewed; what it said before is kept.
         */
        put: operations["Costs_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/{id}/coding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what a cost is for, by the plan that holds on the last day of its service */
        put: operations["Costs_code"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reviews a cost, disputes it or settles that, releases or withdraws it
         * @description Reviews a cost, disputes it or settles that, releases or withdraws it; its `actions` say which the caller may do.
         */
        post: operations["Costs_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the payment of an approved cost aside
         * @description Sets the payment of an approved cost aside; the group’s own fund must have the money.
         */
        post: operations["Costs_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/{id}/payment/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Posts a payment that was set aside, once the bank confirmed it */
        post: operations["Costs_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/{id}/payment/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases what was set aside: it is not paid after all */
        post: operations["Costs_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an approved cost back by entries that reverse its own
         * @description Takes an approved cost back by entries that reverse its own; what was shared is taken back by the next run.
         */
        post: operations["Costs_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/{id}/payment/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the vendor paid back what it had got for a cost that was reversed */
        post: operations["Costs_recordReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the vendors the caller sees, by name unless asked otherwise */
        get: operations["Vendors_list"];
        put?: never;
        /** Enters a vendor into the register of the alliance */
        post: operations["Vendors_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives one vendor with its engagements */
        get: operations["Vendors_read"];
        /** Changes what is known of a vendor */
        put: operations["Vendors_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors/{id}/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a vendor work for a group */
        post: operations["Vendors_engage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says on which day an engagement ends, and why */
        post: operations["Vendors_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/member-dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bills to single members of a group, from exits and true-ups, the newest first: one's own, or all for who keeps the money */
        get: operations["Dues_dues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-dues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bill to a member */
        get: operations["Dues_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-dues/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a bill was paid in full, with the reference of the receipt */
        post: operations["Dues_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money that goes back to members of a group, the newest first: one's own, or all for who keeps the money or approves that it goes */
        get: operations["Dues_refundsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One refund, with who was asked to approve it */
        get: operations["Dues_refund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that a refund was paid, or was not and the money is free again
         * @description Records that a refund was paid, or was not and the money is free again; or withdraws one that waits for approval.
         */
        post: operations["Dues_moveRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes a refund again that was not paid */
        post: operations["Dues_renewRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/buy-in-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes of what late joiners of a group pay, the newest first: a newcomer's own, or all for who keeps the money or approves it */
        get: operations["Joining_list"];
        put?: never;
        /** Works out what a late joiner pays from what the group has spent, and asks for approval */
        post: operations["Joining_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buy-in-quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One quote with its working */
        get: operations["Joining_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buy-in-quotes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a quote that is not paid */
        post: operations["Joining_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buy-in-quotes/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that an approved quote was paid: the earlier members are credited, and a newcomer that lacked only this comes in */
        post: operations["Joining_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/exit-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exit statements of a group, the newest first: a member's own once it was sent, or all for who keeps the money */
        get: operations["Leaving_list"];
        put?: never;
        /** Draws up what a member that left bears, from the ledger and what is still to come */
        post: operations["Leaving_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exit-statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One statement with its working
         * @description One statement with its working; `actions` say what the caller may do.
         */
        get: operations["Leaving_one"];
        /** Works a draft out anew, with what is still to come */
        put: operations["Leaving_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exit-statements/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a step: sends it, countersigns or disputes it for the member, settles it, takes it back to draft, or withdraws it */
        post: operations["Leaving_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exit-statements/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes how a dispute is decided
         * @description Proposes how a dispute is decided; others than who drew the statement up approve it.
         */
        post: operations["Leaving_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Money that came back to a group, the newest first, with its levels
         * @description Money that came back to a group, the newest first, with its levels; of members what each may see.
         */
        get: operations["Recoveries_list"];
        put?: never;
        /** Enters money that came back, works out who gets what of it, and asks for approval */
        post: operations["Recoveries_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recoveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One recovery with its levels */
        get: operations["Recoveries_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recoveries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws one that waits for approval */
        post: operations["Recoveries_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/settlement-sums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settlement sums of a group that the caller signs, or all for who keeps or audits the money */
        get: operations["Settlements_list"];
        put?: never;
        /** Draws up what some members settle for, shared by agreed weights */
        post: operations["Settlements_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settlement-sums/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One settlement sum
         * @description One settlement sum; `actions` say what the caller may do.
         */
        get: operations["Settlements_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settlement-sums/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a step: sends it to its signers, signs or declines it for one's member, sets it aside, pays it out or releases it, cancels it */
        post: operations["Settlements_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settlement-sums/{id}/shares/{memberId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a signer's share was paid in */
        post: operations["Settlements_payIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/true-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * True-ups of a group, the latest period first
         * @description True-ups of a group, the latest period first; of members what each may see.
         */
        get: operations["TrueUps_list"];
        put?: never;
        /** Draws up what some days cost each member against what was called */
        post: operations["TrueUps_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/true-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One true-up */
        get: operations["TrueUps_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/true-ups/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Posts it: who is short is billed
         * @description Posts it: who is short is billed. Or withdraws a draft.
         */
        post: operations["TrueUps_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/true-ups/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says for one's own member whether its credit is carried to what comes or paid back */
        post: operations["TrueUps_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/money/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller's own members paid, owe, bear and carry, fund by fund over all cases
         * @description What the caller's own members paid, owe, bear and carry, fund by fund over all cases; empty for who belongs to none.
         */
        get: operations["Money_ours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/money/figure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a figure of a member comes about: the entries that make it, the newest first */
        get: operations["Money_figure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/money/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member's statement of account in a fund: one page of its lines between what stood before and what stands at the end */
        get: operations["Money_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own delegations, given and received */
        get: operations["Delegations_list"];
        put?: never;
        /** Delegates what waits for the caller to a person beside them */
        post: operations["Delegations_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/delegations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a delegation back */
        post: operations["Delegations_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own calendar feeds that work */
        get: operations["Feeds_list"];
        put?: never;
        /**
         * Makes a feed
         * @description Makes a feed; its address is shown this once.
         */
        post: operations["Feeds_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a feed at once */
        delete: operations["Feeds_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a feed's person has to do, as iCalendar
         * @description What a feed's person has to do, as iCalendar; decided anew each time by what that person may see now.
         */
        get: operations["Feeds_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own notifications, the newest first */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all of one's own notifications as read */
        post: operations["Notifications_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a notification as read */
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reminders of a deadline: which went out, and which will */
        get: operations["Notifications_remindersOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/telling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How and when one is told, and when one is absent */
        get: operations["Telling_show"];
        /** Sets how and when one is told */
        put: operations["Telling_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says when one is absent, and who stands in */
        post: operations["Telling_sayAbsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/absences/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an absence */
        post: operations["Telling_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller must do, by when and why */
        get: operations["Overview_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds cases, documents, firms and people by words and numbers */
        get: operations["Overview_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timeline of a case: what happened and what is due */
        get: operations["Overview_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own views of a list, and those shared with them */
        get: operations["Views_list"];
        put?: never;
        /** Keeps a view under a name */
        post: operations["Views_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Renames a view, shares it, makes it the list's default, or has it show the list otherwise
         * @description Renames a view, shares it, makes it the list's default, or has it show the list otherwise; send the version in `If-Match`.
         */
        put: operations["Views_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a view: nobody is shown it any more
         * @description Withdraws a view: nobody is shown it any more. A coordinator does so with what others share, and says why.
         */
        post: operations["Views_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the exports that the caller ordered within a day */
        get: operations["Exports_list"];
        put?: never;
        /**
         * Orders a list or report as a file, as the caller sees it
         * @description Orders a list or report as a file, as the caller sees it; it is made in the background.
         */
        post: operations["Exports_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives one export: its state, and how many rows are done */
        get: operations["Exports_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels an export whose file is not made yet */
        post: operations["Exports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the file of an export, for a day and as long as the caller may see all that is in it */
        get: operations["Exports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails that went out or wait to */
        get: operations["Mails_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail of the outbox */
        get: operations["Mails_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The background work that failed or waits */
        get: operations["Work_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries failed work again */
        post: operations["Work_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verifies the audit chain of the alliance */
        get: operations["Audit_verify"];
        put?: never;
        /** Verifies the audit chain against a checkpoint that was kept elsewhere */
        post: operations["Audit_verifyAgainst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links of the audit chain, the newest first */
        get: operations["Audit_links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checkpoints of the audit chain */
        get: operations["Checkpoints_list"];
        put?: never;
        /** Makes a checkpoint: a signed text of where the chain stands */
        post: operations["Checkpoints_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One checkpoint */
        get: operations["Checkpoints_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed text of a checkpoint as a file */
        get: operations["Checkpoints_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoint-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets to which address checkpoints are mailed */
        put: operations["Checkpoints_mail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The chain as far as it is signed, one link a line as JSON
         * @description The chain as far as it is signed, one link a line as JSON; with what a fact says where the caller is told that.
         */
        get: operations["Checkpoints_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AppointmentBody: {
            /** @enum {string} */
            role: "accountant" | "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
            /**
             * Format: uuid
             * @description The firm, for the roles of a firm (`member_representative`, `member_counsel`); for no other.
             */
            memberId?: string;
            /**
             * Format: date
             * @description First day; today unless given.
             */
            from?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        BilingualView: {
            en: string;
            zh: string;
        };
        ObstacleView: {
            code: string;
            because: components["schemas"]["BilingualView"];
        };
        PersonActionView: {
            /** @enum {string} */
            action: "appoint" | "disable" | "enable";
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        AppointmentView: {
            id: string;
            /** @enum {string} */
            role: "accountant" | "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
            memberId: string | null;
            memberName: components["schemas"]["BilingualView"] | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Last day; null while it has none.
             */
            until: string | null;
            /** @description Why it ended. */
            reason: string | null;
        };
        PersonDetailView: {
            zone: string;
            /** Format: date-time */
            lastSignInAt: string | null;
            actions: components["schemas"]["PersonActionView"][];
            id: string;
            name: string;
            latinName: string | null;
            email: string;
            /** @enum {string} */
            language: "en" | "zh";
            /**
             * @description `invited` (has not signed in yet), `active` or `disabled` (in this alliance).
             * @enum {string}
             */
            status: "active" | "disabled" | "invited";
            /** @description Those in force today, and those to come. */
            appointments: components["schemas"]["AppointmentView"][];
        };
        EndingBody: {
            /**
             * Format: date
             * @description Last day.
             */
            on: string;
            reason: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        PreferencesBody: {
            /** @enum {string} */
            language: "en" | "zh";
            zone: string;
            name?: string;
            latinName?: string;
        };
        PersonalView: {
            id: string;
            name: string;
            /** @description The name in Latin letters, where the name itself is in another script. */
            latinName: string | null;
            /** @description Absent where an access token asks: what a script holds tells nobody where to write. */
            email: string | null;
            /** @enum {string} */
            language: "en" | "zh";
            zone: string;
        };
        NamedView: {
            id: string;
            name: components["schemas"]["BilingualView"];
        };
        SeatView: {
            /** @enum {string} */
            role: "accountant" | "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
            memberId: string | null;
            memberName: components["schemas"]["BilingualView"] | null;
        };
        SessionView: {
            /** @description Absent where an access token asks. */
            id: string | null;
            person: components["schemas"]["PersonalView"];
            /** @description The alliance the session acts in. */
            alliance: components["schemas"]["NamedView"];
            /** @description Every alliance the person may act in; where an access token asks, its own alone. */
            alliances: components["schemas"]["NamedView"][];
            seats: components["schemas"]["SeatView"][];
            permissions: ("alliance.read" | "alliance.secure" | "approvals.read" | "audit.read" | "buy_ins.write" | "calendars.write" | "calls.write" | "cases.read" | "cases.write" | "costs.write" | "counsel.write" | "deadlines.confirm" | "deadlines.meet" | "docket.write" | "documents.classify" | "documents.read" | "documents.write" | "firms.read" | "firms.survey" | "firms.write" | "groups.join" | "groups.read" | "groups.write" | "law.calculate" | "ledger.read" | "ledger.write" | "mail.read" | "members.read" | "members.write" | "money.read" | "notes.write" | "notifications.read" | "people.read" | "people.write" | "plans.write" | "positions.write" | "runs.recompute" | "subscriptions.activate" | "subscriptions.read" | "subscriptions.write" | "walls.read" | "walls.write" | "weights.attest" | "weights.declare" | "work.read" | "work.retry")[];
            /** @description Whether the alliance is the demonstration. */
            demo: boolean;
            /** @description Whether the alliance requires a second factor and the person has none: until it is set up, nothing else is answered. */
            secondFactorNeeded: boolean;
        };
        InvitationView: {
            email: string;
            name: string;
            /** @description Whether the address has an account: its password then accepts. */
            hasAccount: boolean;
            id: string;
            alliance: components["schemas"]["BilingualView"];
            /** @enum {string} */
            role: "accountant" | "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
            memberName: components["schemas"]["BilingualView"] | null;
            /** @description Who invites, by name. */
            invitedBy: components["schemas"]["BilingualView"] | null;
            /** Format: date-time */
            expiresAt: string;
        };
        CredentialBody: {
            /** @description The secret of the link. */
            token: string;
            password: string;
        };
        PasswordResetBody: {
            email: string;
        };
        NewPasswordBody: {
            /** @description The secret of the link. */
            token: string;
            password: string;
            /** @description Whether calendar feeds go on; they end unless told otherwise. */
            keepFeeds?: boolean;
        };
        DemoAccountView: {
            email: string;
            name: components["schemas"]["BilingualView"];
            /** @enum {string} */
            role: "accountant" | "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
        };
        DemoAccountsView: {
            password: string;
            accounts: components["schemas"]["DemoAccountView"][];
        };
        InvitationBody: {
            /** @enum {string} */
            role: "accountant" | "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
            /**
             * Format: uuid
             * @description The firm, for the roles of a firm (`member_representative`, `member_counsel`); for no other.
             */
            memberId?: string;
            /**
             * Format: date
             * @description First day; today unless given.
             */
            from?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
            /** Format: email */
            email: string;
            name: string;
            /** @description The name in Latin letters. */
            latinName?: string;
            /**
             * @description The language of the mail and of the app; Chinese unless given.
             * @enum {string}
             */
            language?: "en" | "zh";
        };
        PersonNameView: {
            id: string;
            /** @description As they write it. */
            name: string;
            /** @description In Latin letters, where the name itself is in another script and they said how. */
            latinName: string | null;
        };
        NominationActionView: {
            /** @enum {string} */
            action: "accept" | "confirm" | "decline" | "refuse" | "send_again" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        NominationView: {
            id: string;
            /** @description `waiting` (for consent) or `open` (an invitation that was not answered). */
            status: string;
            /** @description Whether the newest link of an invitation has ended: it may be sent again. */
            expired: boolean;
            /** @description Null for who is invited: known once they have accepted. */
            personId: string | null;
            /** @description Of who is invited: as it was typed. */
            name: string;
            email: string | null;
            /** @enum {string} */
            role: "accountant" | "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
            memberId: string | null;
            memberName: components["schemas"]["BilingualView"] | null;
            /**
             * Format: date
             * @description First day; null: the day it takes effect.
             */
            from: string | null;
            /**
             * @description Whose consent it waits for: `office` (another administrator or an ethics officer), `members` (a member's representative), `firm`
             *     (who acts for the firm), `administrator` (one who did not propose it); null where for nobody's.
             */
            consent: string | null;
            nominatedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            nominatedAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            actions: components["schemas"]["NominationActionView"][];
        };
        NominationsView: {
            items: components["schemas"]["NominationView"][];
        };
        ReasonBody: {
            reason: string;
        };
        ChangePasswordBody: {
            newPassword: string;
            /** @description Whether access tokens and calendar feeds go on: they end where this is left out. */
            keepAccess?: boolean;
            password: string;
        };
        SecondFactorView: {
            /**
             * Format: date
             * @description Null where it is not in force.
             */
            onSince: string | null;
            recoveryLeft: number;
            /** @description Whether the alliance one acts in requires it. */
            required: boolean;
        };
        OwnPasswordBody: {
            password: string;
        };
        NewSecondFactorView: {
            secret: string;
            /** @description What the app reads from a picture. */
            address: string;
        };
        CodeBody: {
            code: string;
        };
        RecoveryCodesView: {
            codes: string[];
        };
        OwnInvitationView: {
            id: string;
            alliance: components["schemas"]["BilingualView"];
            /** @enum {string} */
            role: "accountant" | "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
            memberName: components["schemas"]["BilingualView"] | null;
            /** @description Who invites, by name. */
            invitedBy: components["schemas"]["BilingualView"] | null;
            /** Format: date-time */
            expiresAt: string;
        };
        OwnInvitationsView: {
            items: components["schemas"]["OwnInvitationView"][];
        };
        PersonView: {
            id: string;
            name: string;
            latinName: string | null;
            email: string;
            /** @enum {string} */
            language: "en" | "zh";
            /**
             * @description `invited` (has not signed in yet), `active` or `disabled` (in this alliance).
             * @enum {string}
             */
            status: "active" | "disabled" | "invited";
            /** @description Those in force today, and those to come. */
            appointments: components["schemas"]["AppointmentView"][];
        };
        PeopleView: {
            items: components["schemas"]["PersonView"][];
            nextCursor: string | null;
        };
        SignInBody: {
            email: string;
            password: string;
            /** @description Of the second factor: the app's, or a recovery code. Without one where it is needed: 401 `sign_in.code_needed`. */
            code?: string;
        };
        CurrentAllianceBody: {
            allianceId: string;
        };
        OwnSessionView: {
            id: string;
            current: boolean;
            alliance: components["schemas"]["NamedView"];
            /** @description Network address it was opened from. */
            address: string;
            /** @description What the browser called itself. */
            device: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description When it ends at the latest.
             */
            expiresAt: string;
        };
        OwnSessionsView: {
            items: components["schemas"]["OwnSessionView"][];
        };
        TokenBody: {
            /** @description What it is for. */
            name: string;
            scopes: ("alliance:read" | "approvals:read" | "approvals:write" | "audit:read" | "calendars:write" | "cases:read" | "cases:write" | "deadlines:calculate" | "deadlines:write" | "docket:write" | "documents:read" | "documents:write" | "firms:read" | "firms:write" | "groups:read" | "groups:write" | "mail:read" | "members:read" | "members:write" | "money:read" | "money:write" | "notifications:read" | "people:read" | "people:write" | "read" | "subscriptions:write" | "walls:read" | "walls:write" | "work:read" | "work:write" | "write")[];
            /**
             * Format: date
             * @description Its last day, at most one year ahead.
             */
            expiresOn: string;
        };
        NewTokenView: {
            /** @description Sent as `Authorization: Bearer <token>`. */
            token: string;
            id: string;
            name: string;
            scopes: ("alliance:read" | "approvals:read" | "approvals:write" | "audit:read" | "calendars:write" | "cases:read" | "cases:write" | "deadlines:calculate" | "deadlines:write" | "docket:write" | "documents:read" | "documents:write" | "firms:read" | "firms:write" | "groups:read" | "groups:write" | "mail:read" | "members:read" | "members:write" | "money:read" | "money:write" | "notifications:read" | "people:read" | "people:write" | "read" | "subscriptions:write" | "walls:read" | "walls:write" | "work:read" | "work:write" | "write")[];
            /** Format: date */
            expiresOn: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        TokenView: {
            id: string;
            name: string;
            scopes: ("alliance:read" | "approvals:read" | "approvals:write" | "audit:read" | "calendars:write" | "cases:read" | "cases:write" | "deadlines:calculate" | "deadlines:write" | "docket:write" | "documents:read" | "documents:write" | "firms:read" | "firms:write" | "groups:read" | "groups:write" | "mail:read" | "members:read" | "members:write" | "money:read" | "money:write" | "notifications:read" | "people:read" | "people:write" | "read" | "subscriptions:write" | "walls:read" | "walls:write" | "work:read" | "work:write" | "write")[];
            /** Format: date */
            expiresOn: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        TokensView: {
            items: components["schemas"]["TokenView"][];
        };
        FirmOtherNameBody: {
            name: string;
            /** @description BCP 47: a language and, where it matters, a script, such as `zh`, `zh-Hant`, `en`. */
            language: string;
            /** @enum {string} */
            kind: "former" | "other";
            /**
             * Format: date
             * @description First day.
             */
            from?: string;
            /**
             * Format: date
             * @description Last day.
             */
            until?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        FirmNameView: {
            id: string;
            name: string;
            language: string;
            kind: {
                /** @enum {string} */
                id: "former" | "other";
                name: components["schemas"]["BilingualView"];
            };
            /** Format: date */
            from: string | null;
            /** Format: date */
            until: string | null;
            /** @description Why it never was so; null while it stands. */
            withdrawnReason: string | null;
        };
        FirmIdentifierView: {
            id: string;
            scheme: {
                /** @enum {string} */
                id: "de_register" | "duns" | "gb_company" | "hk_cr" | "jp_corporate" | "kr_business" | "lei" | "other" | "tw_ubn" | "us_ein" | "us_state" | "vat";
                name: components["schemas"]["BilingualView"];
            };
            value: string;
            withdrawnReason: string | null;
        };
        FirmTieView: {
            id: string;
            /**
             * @description Where the other firm stands.
             * @enum {string}
             */
            other: "above" | "below";
            firm: components["schemas"]["NamedView"];
            kind: {
                /** @enum {string} */
                id: "acquired" | "branch" | "owned" | "renamed";
                name: components["schemas"]["BilingualView"];
            };
            percent: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            source: string;
            withdrawnReason: string | null;
        };
        FirmTwinView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            reason: string;
            version: number;
        };
        FirmInvolvementView: {
            relation: components["schemas"]["BilingualView"];
            title: components["schemas"]["BilingualView"];
            link: string;
            /** Format: date */
            from: string | null;
            /** Format: date */
            until: string | null;
        };
        StepView: {
            name: components["schemas"]["BilingualView"];
            reason: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["BilingualView"] | null;
        };
        FirmDetailView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            nameEn: string | null;
            nameZh: string | null;
            withdrawnReason: string | null;
            /** @description The entry that is kept, where this one was entered twice. */
            kept: components["schemas"]["NamedView"] | null;
            names: components["schemas"]["FirmNameView"][];
            identifiers: components["schemas"]["FirmIdentifierView"][];
            ties: components["schemas"]["FirmTieView"][];
            twins: components["schemas"]["FirmTwinView"][];
            involvements: components["schemas"]["FirmInvolvementView"][];
            /** @description What became of the entry, the oldest first; for those who see the whole register. */
            history: components["schemas"]["StepView"][];
            mayEdit: boolean;
            country: string;
            creditCode: string | null;
            isWithdrawn: boolean;
            /** @description Former and other names, those withdrawn left out. */
            otherNames: string[];
            version: number;
        };
        FirmIdentifierBody: {
            /** @enum {string} */
            scheme: "de_register" | "duns" | "gb_company" | "hk_cr" | "jp_corporate" | "kr_business" | "lei" | "other" | "tw_ubn" | "us_ein" | "us_state" | "vat";
            value: string;
        };
        FirmTieBody: {
            /** Format: uuid */
            parentId: string;
            /** @enum {string} */
            kind: "acquired" | "branch" | "owned" | "renamed";
            /** @description Of `owned` and `acquired`: above 0, at most 100, as decimal text of at most six digits after the point. */
            percent?: string;
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             */
            until?: string;
            /** @description Where it was read. */
            source: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        FirmPartEndBody: {
            /** Format: date */
            on?: string;
            reason?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        FirmView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            country: string;
            creditCode: string | null;
            isWithdrawn: boolean;
            /** @description Former and other names, those withdrawn left out. */
            otherNames: string[];
            version: number;
        };
        FirmsView: {
            items: components["schemas"]["FirmView"][];
            nextCursor: string | null;
        };
        FirmBody: {
            nameZh?: string;
            nameEn?: string;
            /** @description ISO 3166-1 alpha-2, such as `CN`. */
            country: string;
            /** @description 统一社会信用代码 (GB 32100-2015), 18 characters with its check character. */
            creditCode?: string;
        };
        LikeFirmView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            country: string;
            creditCode: string | null;
            isWithdrawn: boolean;
            /** @description Former and other names, those withdrawn left out. */
            otherNames: string[];
            version: number;
            because: components["schemas"]["BilingualView"];
        };
        FirmLikenessView: {
            items: components["schemas"]["LikeFirmView"][];
        };
        FirmMergerBody: {
            reason: string;
            /** Format: uuid */
            intoId: string;
        };
        GroupFirmView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            way: components["schemas"]["NamedView"][];
        };
        GroupTieView: {
            childId: string;
            parentId: string;
            kind: {
                /** @enum {string} */
                id: "acquired" | "branch" | "owned" | "renamed";
                name: components["schemas"]["BilingualView"];
            };
            percent: string | null;
        };
        FirmGroupView: {
            /** Format: date */
            on: string;
            head: components["schemas"]["NamedView"];
            firms: components["schemas"]["GroupFirmView"][];
            ties: components["schemas"]["GroupTieView"][];
        };
        NamesBody: {
            a: string;
            b: string;
        };
        LikenessView: {
            alike: boolean;
            /** @description What they have in common, or that it tells no firm from another. */
            because: components["schemas"]["BilingualView"];
        };
        AllianceView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            zone: string;
            /** @description Whether it is the demonstration. */
            demo: boolean;
            /** @description Firms that are members today. */
            members: number;
            /** @description Whether everybody who acts in it must have a second factor. */
            secondFactor: boolean;
        };
        SignInRulesBody: {
            /** @description Whether everybody must have a second factor. */
            secondFactor: boolean;
        };
        MemberView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            creditCode: string | null;
            country: string;
            /** @enum {string|null} */
            size: "large" | "medium" | "micro" | null | "small";
            /** @description Whether it is in on the day asked about. */
            isIn: boolean;
            /**
             * Format: date
             * @description First day of the period it is in, or of its last.
             */
            memberSince: string | null;
            /** @description Its firm in the register. */
            firmId: string;
            /** @description That of its firm: one more with each change of either. */
            version: number;
        };
        MembersView: {
            items: components["schemas"]["MemberView"][];
            nextCursor: string | null;
        };
        MembershipPeriodView: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day; null while it has none.
             */
            until: string | null;
            /** @description Why it left. */
            reason: string | null;
        };
        ContactView: {
            name: string;
            position: string | null;
            email: string | null;
            phone: string | null;
        };
        MemberActionView: {
            /** @enum {string} */
            action: "join" | "leave";
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        MemberDetailView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            creditCode: string | null;
            country: string;
            /** @enum {string|null} */
            size: "large" | "medium" | "micro" | null | "small";
            /** @description Whether it is in on the day asked about. */
            isIn: boolean;
            /**
             * Format: date
             * @description First day of the period it is in, or of its last.
             */
            memberSince: string | null;
            /** @description Its firm in the register. */
            firmId: string;
            /** @description That of its firm: one more with each change of either. */
            version: number;
            /** @description Oldest first. */
            periods: components["schemas"]["MembershipPeriodView"][];
            contacts: components["schemas"]["ContactView"][];
            actions: components["schemas"]["MemberActionView"][];
        };
        FirmNameBody: {
            en: string;
            zh: string;
        };
        ContactBody: {
            name: string;
            /** @description What the person does there. */
            position?: string;
            /** Format: email */
            email?: string;
            phone?: string;
        };
        NewMemberBody: {
            /**
             * Format: uuid
             * @description The firm of the register that becomes a member; without it one is entered.
             */
            firmId?: string;
            /**
             * Format: date
             * @description First day of membership; without it the firm is on the list but not yet in.
             */
            joinedOn?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
            name: components["schemas"]["FirmNameBody"];
            /** @description 统一社会信用代码 (GB 32100-2015), 18 characters with its check character. */
            creditCode?: string;
            /** @description ISO 3166-1 alpha-2, such as `CN`. */
            country: string;
            /** @enum {string} */
            size?: "large" | "medium" | "micro" | "small";
            contacts?: components["schemas"]["ContactBody"][];
        };
        MemberBody: {
            name: components["schemas"]["FirmNameBody"];
            /** @description 统一社会信用代码 (GB 32100-2015), 18 characters with its check character. */
            creditCode?: string;
            /** @description ISO 3166-1 alpha-2, such as `CN`. */
            country: string;
            /** @enum {string} */
            size?: "large" | "medium" | "micro" | "small";
            contacts?: components["schemas"]["ContactBody"][];
        };
        JoiningBody: {
            /**
             * Format: date
             * @description First day.
             */
            on: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        LeavingBody: {
            /**
             * Format: date
             * @description Last day.
             */
            on: string;
            reason: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        CoveredSpanView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        CalendarNoticeView: {
            /**
             * Format: date
             * @description From which day on it is to be looked for.
             */
            from: string;
            name: components["schemas"]["BilingualView"];
            nextYear: number;
        };
        KeptCalendarView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            coverage: components["schemas"]["CoveredSpanView"][];
            source: string;
            note: components["schemas"]["BilingualView"] | null;
            announced: components["schemas"]["CalendarNoticeView"] | null;
            /** @description The years in force that were added. */
            years: number[];
            /** @description How many closures in force were added. */
            closures: number;
            /** @description How many years and closures wait to be accepted. */
            waiting: number;
            /** @description Whether years and closures may be added: to a calendar with closures, through the one it counts by. */
            isAddable: boolean;
        };
        KeptCalendarsView: {
            items: components["schemas"]["KeptCalendarView"][];
            mayAdd: boolean;
        };
        CalendarDayView: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "closure" | "holiday" | "make_up" | "open" | "weekend";
            name: components["schemas"]["BilingualView"];
            law: string;
            verified: boolean;
        };
        CalendarDaysView: {
            calendar: string;
            year: number;
            isCovered: boolean;
            /** @description Days off on weekdays. */
            weekdaysOff: number;
            makeUpDays: number;
            workingDays: number;
            days: components["schemas"]["CalendarDayView"][];
        };
        AdditionStatusView: {
            /** @enum {string} */
            id: "accepted" | "proposed" | "refused" | "replaced" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        AdditionActionView: {
            /** @enum {string} */
            action: "accept" | "refuse" | "take_back" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        CalendarYearView: {
            year: number;
            /** @description Days off, those on a weekend among them. */
            daysOff: number;
            makeUpDays: number;
            calendar: string;
            id: string;
            source: string;
            status: components["schemas"]["AdditionStatusView"];
            steps: components["schemas"]["StepView"][];
            actions: components["schemas"]["AdditionActionView"][];
        };
        CalendarClosureView: {
            /** Format: date */
            day: string;
            /** Format: date */
            announcedOn: string;
            why: components["schemas"]["BilingualView"];
            calendar: string;
            id: string;
            source: string;
            status: components["schemas"]["AdditionStatusView"];
            steps: components["schemas"]["StepView"][];
            actions: components["schemas"]["AdditionActionView"][];
        };
        AdditionsView: {
            years: components["schemas"]["CalendarYearView"][];
            closures: components["schemas"]["CalendarClosureView"][];
        };
        CalendarDayBody: {
            date: string;
            /** @description The last day of a span that begins on `date`. */
            until?: string;
            /** @description `off`, which it is when absent, or `worked`; also in Chinese. */
            kind?: string;
            nameEn?: string;
            nameZh?: string;
        };
        CalendarYearPreviewBody: {
            /** @description One of `GET /calendars` to which years may be added. */
            calendar: string;
            year: number;
            /** @description Up to 400 lines. */
            rows?: components["schemas"]["CalendarDayBody"][];
            /** @description CSV with a column `date`, or JSON: a list of days, or lists `off` and `worked`. */
            text?: string;
            /** @description The bytes of a CSV in any encoding, or of an XLSX, in base64. */
            file?: string;
        };
        LineNoteView: {
            line: number;
            because: components["schemas"]["BilingualView"];
        };
        DayChangeView: {
            /** Format: date */
            date: string;
            isOff: boolean;
            name: components["schemas"]["BilingualView"];
        };
        AddedDayView: {
            /** Format: date */
            date: string;
            isWorked: boolean;
            name: components["schemas"]["BilingualView"];
        };
        ComparedYearView: {
            daysOff: number;
            weekdaysOff: number;
            makeUpDays: number;
            workingDays: number;
            /** @description Against the calendar as it is built in; where that does not cover the year, against the days of the statute. */
            fromBuiltIn: components["schemas"]["DayChangeView"][];
            isBuiltInCovered: boolean;
            /** @description Against the year in force that was added; null where none was. */
            fromHeld: components["schemas"]["DayChangeView"][] | null;
            days: components["schemas"]["AddedDayView"][];
        };
        CalendarYearPreviewView: {
            /** @description How the bytes of a file were read. */
            readAs: string | null;
            /** @description To be mended before it is proposed. */
            faults: components["schemas"]["LineNoteView"][];
            /** @description What was left out. */
            notes: components["schemas"]["LineNoteView"][];
            compared: components["schemas"]["ComparedYearView"];
        };
        CalendarYearBody: {
            /** @description One of `GET /calendars` to which years may be added. */
            calendar: string;
            year: number;
            /** @description Up to 400 lines. */
            rows?: components["schemas"]["CalendarDayBody"][];
            /** @description CSV with a column `date`, or JSON: a list of days, or lists `off` and `worked`. */
            text?: string;
            /** @description The bytes of a CSV in any encoding, or of an XLSX, in base64. */
            file?: string;
            /** @description The notice that announces it. */
            source: string;
        };
        CalendarYearDetailView: {
            year: number;
            /** @description Days off, those on a weekend among them. */
            daysOff: number;
            makeUpDays: number;
            calendar: string;
            id: string;
            source: string;
            status: components["schemas"]["AdditionStatusView"];
            steps: components["schemas"]["StepView"][];
            actions: components["schemas"]["AdditionActionView"][];
            compared: components["schemas"]["ComparedYearView"];
        };
        MoveAdditionBody: {
            /** @enum {string} */
            action: "accept" | "refuse" | "take_back" | "withdraw";
            reason?: string;
        };
        CalendarReasonBody: {
            en: string;
            zh: string;
        };
        CalendarClosureBody: {
            /** Format: date */
            day: string;
            /** Format: date */
            announcedOn: string;
            /** @description One of `GET /calendars` to which closures may be added. */
            calendar: string;
            why: components["schemas"]["CalendarReasonBody"];
            /** @description The order or notice. */
            source: string;
            acknowledged?: string[];
        };
        ForumSuspensionView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** Format: date */
            reopenedOn: string;
            id: string;
            source: string;
            status: components["schemas"]["AdditionStatusView"];
            steps: components["schemas"]["StepView"][];
            actions: components["schemas"]["AdditionActionView"][];
            /** @enum {string} */
            forum: "cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            /** @enum {string} */
            mode: "manual" | "roll" | "toll";
            days: number;
            name: components["schemas"]["BilingualView"];
        };
        BuiltInSuspensionView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** Format: date */
            reopenedOn: string;
            source: string;
            /** @description Whether dates still go by it: no suspension in force takes its place. */
            isHeld: boolean;
            /** @enum {string} */
            forum: "cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            /** @enum {string} */
            mode: "manual" | "roll" | "toll";
            days: number;
            name: components["schemas"]["BilingualView"];
        };
        ForumSuspensionsView: {
            added: components["schemas"]["ForumSuspensionView"][];
            builtIn: components["schemas"]["BuiltInSuspensionView"][];
            /** @description The forums to which suspensions may be added. */
            forums: ("cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab")[];
            mayAdd: boolean;
        };
        ForumSuspensionBody: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            until: string;
            /**
             * Format: date
             * @description The first day on which filings were taken again; the day after `until` when absent.
             */
            reopenedOn?: string;
            /** @enum {string} */
            forum: "cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            /**
             * @description `roll`: a filing whose last day falls in it is due once filings are taken again; `toll`: besides, a period that runs in it is longer
             *     by the days it stood still; `manual`: no date that it touches is computed, orders give them.
             * @enum {string}
             */
            mode: "manual" | "roll" | "toll";
            /** @description By how many days a period that ran all through it is longer; as many as it has when absent. */
            days?: number;
            name: components["schemas"]["CalendarReasonBody"];
            /** @description The order or notice by which dates move. */
            source: string;
            acknowledged?: string[];
        };
        CalculatedServiceBody: {
            /**
             * Format: date
             * @description The day it arrived, where known.
             */
            receivedOn?: string;
            /** @enum {string} */
            method: "electronic" | "express" | "hand" | "left" | "mail" | "public_notice" | "returned" | "unknown";
            /**
             * @description Where the copy was sent; needed for mail and express delivery at the ITC. `domestic`: in the country of the forum.
             * @enum {string}
             */
            destination?: "domestic" | "foreign" | "us";
        };
        CalculatedPartyBody: {
            /**
             * @description Whether the party has its domicile in the country of the forum; in China `foreign` is a party without 住所 there.
             * @enum {string}
             */
            domicile?: "domestic" | "foreign";
        };
        CalculationBody: {
            /**
             * Format: date
             * @description The day of the event; for a service, the day the copy was handed over, mailed, issued, published or transmitted.
             */
            date: string;
            /**
             * Format: date
             * @description The last day it may have been, where the day is not proved: answers the latest date, with the earliest as the safe one.
             */
            dateUntil?: string;
            /** @description Further dates a rule takes into account, by the names it lists. */
            dates?: {
                [key: string]: string;
            };
            /**
             * Format: date
             * @description The day the investigation was instituted: publication in the Federal Register.
             */
            institutedOn?: string;
            /** @description A rule's id, such as `itc.response_to_complaint`. */
            rule?: string;
            /** @description A forum, such as `us-itc`; with `event`. */
            forum?: string;
            /** @description An event of the forum, as `GET /law/events` lists them; with `rule`, which of its events it is. */
            event?: string;
            /** @description The time of day, `HH:MM` on the wall of the forum; needed where a period is one of hours. */
            time?: string;
            service?: components["schemas"]["CalculatedServiceBody"];
            party?: components["schemas"]["CalculatedPartyBody"];
            /** @description Whether perishable goods are concerned; matters in forums with shorter periods for them. */
            perishable?: boolean;
            /** @description A calendar such as `DE-NW` or `US-CA`, or a forum such as `us-itc`, also with ` + closures`; the forum's own when absent. */
            calendar?: string;
            /** @description Circumstances known to hold. With an event: the rules of others are left out; absent, all rules are given. */
            circumstances?: string[];
        };
        LawActorView: {
            en: string;
            zh: string;
            id: string;
        };
        CalculatedCutoffView: {
            /** @description `HH:MM`. */
            time: string;
            /** @description IANA time zone. */
            zone: string;
        };
        CalculationStepView: {
            /** Format: date */
            date: string;
            say: components["schemas"]["BilingualView"];
            /** @description The provision that says so. */
            law?: string;
        };
        PackStampView: {
            id: string;
            version: string;
        };
        CalculatedDeadlineView: {
            /**
             * Format: date
             * @description The day the period runs from, where the law of service makes it another than the day stated.
             */
            countedFrom?: string;
            /**
             * Format: date
             * @description Absent where the calendar does not yet say whether the last day moves; keep to `safe`.
             */
            due?: string;
            /**
             * Format: date
             * @description An earlier day that is good under every reading; only when earlier than `due`, or without it.
             */
            safe?: string;
            /**
             * @description Counted over days the calendar does not know: to be counted again once they are.
             * @enum {boolean}
             */
            provisional?: true;
            /**
             * Format: date-time
             * @description The moment of the cut-off, in UTC.
             */
            cutoffAt?: string;
            /** @description `true` where period and trigger were read in the text that governs, `partial` where they were not. */
            verified: true | "partial";
            /**
             * Format: date
             * @description The day of the text it was read in.
             */
            verifiedAsOf?: string;
            /** @description The rule's id. */
            rule: string;
            action: components["schemas"]["BilingualView"];
            actor: components["schemas"]["LawActorView"];
            /**
             * @description Whether a party must act, or the forum's own clock is shown.
             * @enum {string}
             */
            owedBy: "forum" | "party";
            /**
             * @description For whom the rule yields a date.
             * @enum {string}
             */
            scope: "once" | "per_respondent" | "per_served_party";
            /**
             * @description A last day, a day before which nothing can be done, or the threshold of another procedure.
             * @enum {string}
             */
            kind: "deadline" | "not_before" | "threshold";
            cutoff?: components["schemas"]["CalculatedCutoffView"];
            citation: string;
            /** @description Ends with the due date. */
            steps: components["schemas"]["CalculationStepView"][];
            warnings: components["schemas"]["BilingualView"][];
            /** @description The edition it was computed by: of local rules, or of those below them. */
            pack: components["schemas"]["PackStampView"];
        };
        RefusedRuleView: {
            rule: string;
            /** @description Stable, such as `law.forum_suspended`. */
            code: string;
            because: components["schemas"]["BilingualView"];
        };
        CalculationView: {
            deadlines: components["schemas"]["CalculatedDeadlineView"][];
            refused: components["schemas"]["RefusedRuleView"][];
            pack: components["schemas"]["PackStampView"];
        };
        TracedSayingBody: {
            en: string;
            zh: string;
        };
        TracedStepBody: {
            /** Format: date */
            date?: string;
            say: components["schemas"]["TracedSayingBody"];
            law?: string;
        };
        TracedPackBody: {
            id: string;
            version: string;
        };
        TraceToVerifyBody: {
            /** Format: date */
            due?: string;
            /** Format: date */
            safe?: string;
            /** @description With its `rule`. */
            calculation: components["schemas"]["CalculationBody"];
            citation?: string;
            steps?: components["schemas"]["TracedStepBody"][];
            pack?: components["schemas"]["TracedPackBody"];
        };
        TraceDifferenceView: {
            /** @enum {string} */
            what: "citation" | "due" | "refused" | "safe" | "steps";
            /** @description The place of the first step that differs, from 0. */
            at?: number;
            say: components["schemas"]["BilingualView"];
        };
        TracedPackView: {
            id: string;
            version: string;
        };
        TraceVerdictView: {
            /** @description Whether the same facts give the same date by the same working. */
            holds: boolean;
            differences: components["schemas"]["TraceDifferenceView"][];
            /** @description What the facts give now; absent where the law refuses. */
            now?: components["schemas"]["CalculatedDeadlineView"];
            /** @description The edition it was computed by, where that is not the edition of `now`. A newer edition may well give the same date. */
            computedBy?: components["schemas"]["TracedPackView"];
        };
        PackView: {
            /**
             * Format: date
             * @description The day of the text most rules were read in.
             */
            textAsOf: string;
            id: string;
            version: string;
            forum: string;
            name: components["schemas"]["BilingualView"];
            source: string;
            caveats: components["schemas"]["BilingualView"][];
            /** @description Whether proceedings are held there; else its rules are asked by others. */
            hears: boolean;
            /** @description The forum on top of whose rules these are local rules. */
            base?: string;
            /** @description The country of the forum, as ISO 3166 has it; absent for a forum of several. */
            seat?: string;
            /** @description Names of calendars; the first is used when none is named. */
            calendars: string[];
            /** @description How many rules it holds. */
            rules: number;
        };
        PacksView: {
            items: components["schemas"]["PackView"][];
        };
        OffsetView: {
            value: number;
            /** @enum {string} */
            unit: "business_days" | "days" | "hours" | "months" | "weeks" | "years";
        };
        NoPeriodView: {
            /** @enum {string} */
            because: "gate" | "no_deadline" | "set_by_court";
            say: components["schemas"]["BilingualView"];
        };
        VariantView: {
            circumstance: string;
            offset?: components["schemas"]["OffsetView"];
            citation?: string;
            note?: components["schemas"]["BilingualView"];
        };
        StartBoundView: {
            /** @enum {string} */
            take: "earlier" | "later";
            /** @description Names of `dates`. */
            of: string[];
        };
        OtherLengthView: {
            /** @enum {string} */
            take: "earlier" | "later";
            offset: components["schemas"]["OffsetView"];
        };
        LongStopView: {
            offset: components["schemas"]["OffsetView"];
            /** @description The name of the date it runs from. */
            from: string;
            citation?: string;
        };
        BoundsView: {
            startsFrom?: components["schemas"]["StartBoundView"];
            or?: components["schemas"]["OtherLengthView"];
            notBefore?: string;
            notAfter?: string;
            longStop?: components["schemas"]["LongStopView"];
        };
        EarlierRuleView: {
            /**
             * Format: date
             * @description Governs investigations instituted on or before this day.
             */
            institutedUntil?: string;
            /**
             * Format: date
             * @description Governs events before this day.
             */
            before?: string;
            /**
             * Format: date
             * @description The day of the text it was read in.
             */
            verifiedAsOf?: string;
            trigger: string;
            offset?: components["schemas"]["OffsetView"];
            counting: string;
            citation: string;
            note?: components["schemas"]["BilingualView"];
        };
        FurtherDateView: {
            name: string;
            means: components["schemas"]["BilingualView"];
        };
        RuleView: {
            verified: true | "partial";
            /** Format: date */
            verifiedAsOf?: string;
            /**
             * Format: date
             * @description For investigations instituted on or before this day an earlier text governs, which was not read.
             */
            unreadUntil?: string;
            /** Format: date */
            effectiveFrom?: string;
            /**
             * Format: date
             * @description Applies only to investigations instituted after this day.
             */
            institutedAfter?: string;
            /**
             * Format: date
             * @description The text read is in force since this day.
             */
            textSince?: string;
            /**
             * Format: date
             * @description This version holds for events from this day.
             */
            since?: string;
            id: string;
            forum: string;
            /** @description The event it runs from. */
            trigger: string;
            /** @description Further events from which it runs as well. */
            alsoFrom: string[];
            action: components["schemas"]["BilingualView"];
            actor: components["schemas"]["LawActorView"];
            /** @enum {string} */
            owedBy: "forum" | "party";
            /** @enum {string} */
            scope: "once" | "per_respondent" | "per_served_party";
            /** @enum {string} */
            kind: "deadline" | "not_before" | "threshold";
            /** @description Absent where the law sets no period; `noPeriod` says why. */
            offset?: components["schemas"]["OffsetView"];
            noPeriod?: components["schemas"]["NoPeriodView"];
            /** @description What is other in one circumstance; the first that holds. */
            variants: components["schemas"]["VariantView"][];
            bounds?: components["schemas"]["BoundsView"];
            /** @enum {string} */
            direction: "after" | "before";
            /** @description The counting profile, such as `itc_201_14`; `calendar`: every day, week, month or working day of a calendar. */
            counting: string;
            /** @description The law of service: when it takes effect and what it adds, such as `itc_201_16` or `cn_court`. */
            service: string;
            /** @enum {string} */
            roll: "next_business_day" | "none" | "previous_business_day";
            citation: string;
            earlier?: components["schemas"]["EarlierRuleView"];
            /** @description Where what was read of it stands, if it is not the source of the pack. */
            source?: string;
            /** @description The calendar it counts by, whichever the proceeding has. */
            calendar?: string;
            /** @description The court sets the date; this is the least it may give. */
            atLeast?: boolean;
            /** @description Practice, not law. */
            practice?: boolean;
            /** @description The court may not extend it. */
            notExtendable?: boolean;
            /** @description Orders and schedules commonly displace it. */
            courtMayVary?: boolean;
            circumstances: string[];
            risk?: components["schemas"]["BilingualView"];
            note?: components["schemas"]["BilingualView"];
            dates: components["schemas"]["FurtherDateView"][];
        };
        RulesView: {
            items: components["schemas"]["RuleView"][];
        };
        CircumstanceView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            /** @description Of circumstances with the same question at most one holds. */
            question: string;
            /** @description Whether one answer always holds: left open, the rules of every answer are given. */
            mustAnswer: boolean;
        };
        LawEventView: {
            id: string;
            forum: string;
            name: components["schemas"]["BilingualView"];
            /** @description Whether it is a service, with a date, method and destination for each party served. */
            served: boolean;
            circumstances: components["schemas"]["CircumstanceView"][];
            /** @description Ids of the rules it starts. */
            rules: string[];
        };
        LawEventsView: {
            items: components["schemas"]["LawEventView"][];
        };
        CountedPeriodBody: {
            /**
             * Format: date
             * @description The day of the event, which itself does not count.
             */
            start: string;
            /** @description How many of the unit. */
            amount: number;
            /** @enum {string} */
            unit: "days" | "months" | "weeks" | "working_days" | "years";
            /**
             * @description `forward` when absent.
             * @enum {string}
             */
            direction?: "backward" | "forward";
            /** @description A calendar, as `GET /law/calendars` lists them. */
            calendar: string;
            /**
             * @description What becomes of a last day that is not worked.
             * @enum {string}
             */
            roll: "next" | "none" | "previous";
            /**
             * @description Which day is day 1: the next one, which it is when absent, or the next business day; for days, weeks and working days.
             * @enum {string}
             */
            firstDay?: "next" | "next_business";
        };
        PeriodEndView: {
            /**
             * Format: date
             * @description The last day; absent where the calendar does not say whether it moves.
             */
            due?: string;
            /**
             * Format: date
             * @description A day that is good under every reading; only where it is not `due`.
             */
            safe?: string;
            /** @description Counted by weekends and the days fixed by statute alone, for the calendar is not known. */
            provisional?: boolean;
            /** @description Each step, and each day that did not count by name; ends with the day given. */
            steps: components["schemas"]["CalculationStepView"][];
            warnings: components["schemas"]["BilingualView"][];
        };
        ClockHoursBody: {
            /** @description `HH:MM` on the wall of the zone. */
            from: string;
            /** @description `HH:MM`; `24:00` is the end of the day. */
            to: string;
        };
        ClockLimitBody: {
            /** @description Minutes of business. */
            minutes?: number;
            /** @description Working days, each of as many minutes as the hours of a day have. */
            workingDays?: number;
        };
        ClockPauseBody: {
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Absent while it lasts.
             */
            to?: string;
        };
        BusinessClockBody: {
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description The moment at which the clock is read.
             */
            at: string;
            /** @description A calendar, as `GET /law/calendars` lists them. */
            calendar: string;
            /** @description The IANA time zone in which the hours are meant. */
            zone: string;
            /** @description In the order of the day, without overlap. */
            hours: components["schemas"]["ClockHoursBody"][];
            limit: components["schemas"]["ClockLimitBody"];
            pauses: components["schemas"]["ClockPauseBody"][];
        };
        ClockReadingView: {
            /**
             * Format: date-time
             * @description When the limit is reached; absent while a pause without an end keeps it from being known.
             */
            dueAt?: string;
            /** @description Whole minutes of business from the start to the moment of reading, without pauses. */
            usedMinutes: number;
            /** @description The limit less what is used; negative once it is passed. */
            remainingMinutes: number;
            /** @description Read by weekends and the days fixed by statute alone, for the calendar is not known. */
            provisional?: boolean;
            /** @description A step for each day up to the limit: when the clock ran, or why it did not. */
            steps: components["schemas"]["CalculationStepView"][];
            warnings: components["schemas"]["BilingualView"][];
        };
        CalendarSpanView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        CalendarView: {
            /** @description The name by which it is asked for. */
            id: string;
            name: components["schemas"]["BilingualView"];
            /** @description The days whose standing is known. */
            coverage: components["schemas"]["CalendarSpanView"][];
            source: string;
            /** @description What whoever reads a date by it should know. */
            note?: components["schemas"]["BilingualView"];
        };
        CalendarsView: {
            items: components["schemas"]["CalendarView"][];
        };
        WhomBody: {
            firmIds?: string[];
            names?: string[];
        };
        KnownTiesBody: {
            /**
             * Format: date
             * @description Today unless given.
             */
            on?: string;
            candidate: components["schemas"]["WhomBody"];
            others: components["schemas"]["WhomBody"];
        };
        KnownStepView: {
            firmId: string | null;
            name: components["schemas"]["BilingualView"];
        };
        KnownMatterView: {
            title: components["schemas"]["BilingualView"];
            link: string;
            own: components["schemas"]["BilingualView"];
            theirs: components["schemas"]["BilingualView"];
        };
        KnownTieView: {
            kind: {
                /** @enum {string} */
                id: "holding" | "matter" | "name_alike" | "same_firm";
                name: components["schemas"]["BilingualView"];
            };
            path: components["schemas"]["KnownStepView"][];
            /** @description Whether they stand on different sides of the matter. */
            isOpposed: boolean;
            /** @description Why names are alike. */
            because: components["schemas"]["BilingualView"] | null;
            matter: components["schemas"]["KnownMatterView"] | null;
        };
        KnownTiesView: {
            /** Format: date */
            on: string;
            items: components["schemas"]["KnownTieView"][];
        };
        ConflictFirmBody: {
            id: string;
            names: string[];
        };
        ConflictTieBody: {
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string;
            child: string;
            parent: string;
            /** @description Of the votes, decimal text from 0 to 100. */
            percent: string;
        };
        ConflictAffiliationBody: {
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string;
            /** @description Its id, or a name of it. */
            firm: string;
            /** @description Such as `employee`, `director`, `equity`, `consultant`, `family`, `academic`, `standards`. */
            role: string;
            /** @description Of the shares, decimal text from 0 to 100. */
            percent?: string;
        };
        ConflictTestimonyBody: {
            /** Format: date */
            on: string;
            for: string;
            /** @description CPC or IPC classes; none: not known. */
            classes: string[];
        };
        ConflictNdaBody: {
            /**
             * Format: date
             * @description Its last day; none: without end.
             */
            until?: string;
            with: string;
            /** @description CPC or IPC classes; none: not known. */
            classes: string[];
        };
        ConflictCandidateBody: {
            names: string[];
            affiliations: components["schemas"]["ConflictAffiliationBody"][];
            testimony?: components["schemas"]["ConflictTestimonyBody"][];
            ndas?: components["schemas"]["ConflictNdaBody"][];
            /** @description Asserted patents of which they are inventor or were attorney. */
            inventorOf?: string[];
        };
        ConflictsBody: {
            /** Format: date */
            on: string;
            /** @description How many years testimony and posts are looked back for. */
            lookBackYears: number;
            /** @description Ids of the adverse firms. */
            adverse: string[];
            firms: components["schemas"]["ConflictFirmBody"][];
            ties: components["schemas"]["ConflictTieBody"][];
            candidate: components["schemas"]["ConflictCandidateBody"];
            /** @description CPC or IPC classes of the matter; none: not known, and taken to be the same as any. */
            classes?: string[];
        };
        ConflictHitView: {
            /** @enum {string} */
            rule: "academic" | "directorship" | "employment" | "engagement" | "equity" | "family" | "inventor" | "name" | "nda" | "other_tie" | "past_post" | "standards" | "testimony";
            /**
             * @description How grave it is by itself.
             * @enum {string}
             */
            verdict: "blocked" | "waivable";
            /** @description From the firm the candidate is tied to, tie by tie, to the adverse firm: ids. Of a patent of one's own, its number. */
            path: string[];
            because: components["schemas"]["BilingualView"];
        };
        ConflictsView: {
            /** @enum {string} */
            verdict: "blocked" | "clear" | "waivable";
            /** @description The gravest first. */
            hits: components["schemas"]["ConflictHitView"][];
        };
        MatrixProceedingView: {
            id: string;
            /** @enum {string} */
            forum: "alliance" | "cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            forumName: components["schemas"]["BilingualView"];
            number: string | null;
        };
        MatrixPartyView: {
            id: string;
            name: string;
            nameZh: string | null;
            /** @description Whether it has left the case. */
            withdrawn: boolean;
        };
        MatrixPatentView: {
            id: string;
            number: string;
        };
        MatrixProductView: {
            id: string;
            name: string;
        };
        OutcomeCountView: {
            /** @enum {string} */
            outcome: "asserted" | "consent_order" | "defaulted" | "invalid" | "no_domestic_industry" | "no_violation" | "not_infringed" | "settled" | "terminated" | "unenforceable" | "violation" | "withdrawn";
            count: number;
        };
        MatrixCellView: {
            patentId: string;
            respondentId: string;
            /** @description How many products. */
            products: number;
            /** @description How many claims; each once, however many products it is asserted against. */
            claims: number;
            accusations: number;
            outcomes: components["schemas"]["OutcomeCountView"][];
        };
        AccusationMatrixView: {
            /** @description How often they were changed: what a change names as `If-Match`. */
            version: number;
            proceedings: components["schemas"]["MatrixProceedingView"][];
            /** @description The parties that may assert. */
            asserters: components["schemas"]["MatrixPartyView"][];
            respondents: components["schemas"]["MatrixPartyView"][];
            patents: components["schemas"]["MatrixPatentView"][];
            products: components["schemas"]["MatrixProductView"][];
            cells: components["schemas"]["MatrixCellView"][];
            outcomes: components["schemas"]["NamedView"][];
            mayEdit: boolean;
        };
        AccusationView: {
            id: string;
            proceedingId: string;
            asserterId: string;
            patentId: string;
            respondentId: string;
            productId: string;
            /** @description Ascending, joined to ranges: `1-3, 5`. */
            claims: string;
            /** @enum {string} */
            outcome: "asserted" | "consent_order" | "defaulted" | "invalid" | "no_domestic_industry" | "no_violation" | "not_infringed" | "settled" | "terminated" | "unenforceable" | "violation" | "withdrawn";
            /** Format: date */
            outcomeOn: string | null;
            outcomeSource: string | null;
            /** Format: date-time */
            struckAt: string | null;
            struckReason: string | null;
            version: number;
        };
        AccusationGridView: {
            version: number;
            cells: components["schemas"]["AccusationView"][];
        };
        GridCellBody: {
            /** Format: uuid */
            respondentId: string;
            /** Format: uuid */
            productId: string;
            /** Format: uuid */
            patentId: string;
            claims: string;
        };
        GridBody: {
            /** Format: uuid */
            proceedingId: string;
            /** Format: uuid */
            asserterId: string;
            cells: components["schemas"]["GridCellBody"][];
            /** @description Needed where cells are struck. */
            reason?: string;
        };
        OutcomesBody: {
            accusationIds: string[];
            /** @enum {string} */
            outcome: "asserted" | "consent_order" | "defaulted" | "invalid" | "no_domestic_industry" | "no_violation" | "not_infringed" | "settled" | "terminated" | "unenforceable" | "violation" | "withdrawn";
            /** Format: date */
            outcomeOn?: string;
            /** @description Such as `Initial Determination of 5 March 2026, EDIS 812345`. */
            outcomeSource?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        AccusationImportBody: {
            /** @description A CSV as text, header line first; or else `file`. */
            text?: string;
            /** @description The bytes of a CSV in any encoding, or of an XLSX, in base64. */
            file?: string;
            /** @description Only say what would happen. */
            dryRun: boolean;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        AccusationLineView: {
            /** @description Of the file; the header is line 1. */
            line: number;
            /** @enum {string} */
            outcome: "changed" | "new" | "refused" | "same";
            /** @description What to change, or what it changes. */
            notes: components["schemas"]["BilingualView"][];
        };
        AccusationImportView: {
            dryRun: boolean;
            /** @description How the bytes of a file were read, such as "GB18030 (GBK)" or "XLSX"; null where none was sent. */
            readAs: string | null;
            entered: number;
            revised: number;
            same: number;
            refused: number;
            /** @description The lines of a dry run; none once it is done. */
            lines: components["schemas"]["AccusationLineView"][];
        };
        AccusationsPageView: {
            items: components["schemas"]["AccusationView"][];
            nextCursor: string | null;
        };
        AccusationBody: {
            /** Format: uuid */
            proceedingId: string;
            /**
             * Format: uuid
             * @description The party that asserts.
             */
            asserterId: string;
            /** Format: uuid */
            patentId: string;
            /**
             * Format: uuid
             * @description The party accused.
             */
            respondentId: string;
            /** Format: uuid */
            productId: string;
            /** @description Numbers and ranges, such as `1-3, 5`. */
            claims: string;
            /** @enum {string} */
            outcome: "asserted" | "consent_order" | "defaulted" | "invalid" | "no_domestic_industry" | "no_violation" | "not_infringed" | "settled" | "terminated" | "unenforceable" | "violation" | "withdrawn";
            /** Format: date */
            outcomeOn?: string;
            /** @description Such as `Initial Determination of 5 March 2026, EDIS 812345`. */
            outcomeSource?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        AccusationVersionView: {
            version: number;
            claims: string;
            /** @enum {string} */
            outcome: "asserted" | "consent_order" | "defaulted" | "invalid" | "no_domestic_industry" | "no_violation" | "not_infringed" | "settled" | "terminated" | "unenforceable" | "violation" | "withdrawn";
            /** Format: date */
            outcomeOn: string | null;
            outcomeSource: string | null;
            struckReason: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["BilingualView"] | null;
        };
        AccusationHistoryView: {
            id: string;
            proceedingId: string;
            asserterId: string;
            patentId: string;
            respondentId: string;
            productId: string;
            /** @description Ascending, joined to ranges: `1-3, 5`. */
            claims: string;
            /** @enum {string} */
            outcome: "asserted" | "consent_order" | "defaulted" | "invalid" | "no_domestic_industry" | "no_violation" | "not_infringed" | "settled" | "terminated" | "unenforceable" | "violation" | "withdrawn";
            /** Format: date */
            outcomeOn: string | null;
            outcomeSource: string | null;
            /** Format: date-time */
            struckAt: string | null;
            struckReason: string | null;
            version: number;
            versions: components["schemas"]["AccusationVersionView"][];
        };
        ReviseAccusationBody: {
            claims: string;
            /** @enum {string} */
            outcome: "asserted" | "consent_order" | "defaulted" | "invalid" | "no_domestic_industry" | "no_violation" | "not_infringed" | "settled" | "terminated" | "unenforceable" | "violation" | "withdrawn";
            /** Format: date */
            outcomeOn?: string;
            /** @description Such as `Initial Determination of 5 March 2026, EDIS 812345`. */
            outcomeSource?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        StageView: {
            /** @enum {string} */
            id: "arbitration" | "closed" | "commission_review" | "discovery" | "filed" | "good_faith_talks" | "hearing" | "initial_determination" | "instituted" | "judgment" | "mediation" | "on_appeal" | "pleadings" | "pre_institution" | "preparing" | "presidential_review" | "raised" | "stayed" | "trial";
            name: components["schemas"]["BilingualView"];
        };
        MoveView: {
            /** @enum {string} */
            from: "arbitration" | "closed" | "commission_review" | "discovery" | "filed" | "good_faith_talks" | "hearing" | "initial_determination" | "instituted" | "judgment" | "mediation" | "on_appeal" | "pleadings" | "pre_institution" | "preparing" | "presidential_review" | "raised" | "stayed" | "trial";
            /** @enum {string} */
            action: "appeal" | "arbitrate" | "begin_trial" | "close" | "determine" | "file" | "file_complaint" | "find_violation" | "institute" | "judge" | "mediate" | "open_discovery" | "remand" | "reopen" | "resume" | "review" | "serve" | "start_hearing" | "stay" | "talk";
            name: components["schemas"]["BilingualView"];
            /** @enum {string} */
            to: "arbitration" | "closed" | "commission_review" | "discovery" | "filed" | "good_faith_talks" | "hearing" | "initial_determination" | "instituted" | "judgment" | "mediation" | "on_appeal" | "pleadings" | "pre_institution" | "preparing" | "presidential_review" | "raised" | "stayed" | "trial";
        };
        CaseKindView: {
            /** @enum {string} */
            id: "infringement_suit" | "internal_dispute" | "itc_337";
            name: components["schemas"]["BilingualView"];
            stages: components["schemas"]["StageView"][];
            moves: components["schemas"]["MoveView"][];
            forums: components["schemas"]["NamedView"][];
            partyRoles: components["schemas"]["NamedView"][];
        };
        AccusedView: {
            names: components["schemas"]["BilingualView"][];
            count: number;
        };
        CaseRowView: {
            id: string;
            /** @enum {string} */
            kind: "infringement_suit" | "internal_dispute" | "itc_337";
            number: string | null;
            /** @description What it is called; the one title it has stands for the other. */
            title: components["schemas"]["BilingualView"];
            stage: components["schemas"]["StageView"];
            forums: ("alliance" | "cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab")[];
            /**
             * Format: date
             * @description The day to keep of the next open deadline, of those the caller may see: its safe date where there is one.
             */
            nextDue: string | null;
            /**
             * Format: date
             * @description The later date of that deadline by the other reading; null where the readings agree.
             */
            nextOuter: string | null;
            openDeadlines: number;
            accused: components["schemas"]["AccusedView"];
            /**
             * Format: date-time
             * @description Null for who does not see the whole case: it would tell of changes hidden from that reader.
             */
            updatedAt: string | null;
        };
        CasesPageView: {
            items: components["schemas"]["CaseRowView"][];
            nextCursor: string | null;
        };
        ProceedingBody: {
            /** @enum {string} */
            forum: "alliance" | "cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            /** @description The forum's own number, such as `337-TA-1133` or `2:26-cv-00123`. */
            number?: string;
            /** @description Which court or division. */
            venue?: string;
            /**
             * @description The local rules of the court, such as `us-edtex` before a US district court.
             * @enum {string}
             */
            localRules?: "us-edtex" | "us-ndcal";
            /** @description By whose working days it counts, such as `DE-BY-Muenchen`: one of the calendars of its law. */
            calendar?: string;
            /**
             * Format: date
             * @description When the complaint or petition was filed.
             */
            filedOn?: string;
            /**
             * Format: date
             * @description When it was instituted: for the ITC, publication of the notice in the Federal Register.
             */
            institutedOn?: string;
            /** Format: date */
            endedOn?: string;
        };
        PartyBody: {
            /** @description As written in the papers. */
            name: string;
            nameZh?: string;
            /** @enum {string} */
            role: "claimant" | "complainant" | "defendant" | "intervenor" | "opponent" | "patent_owner" | "petitioner" | "plaintiff" | "respondent";
            /** @enum {string} */
            side: "adverse" | "neutral" | "ours";
            place?: string;
            /** @description ISO 3166-1, two letters. */
            country?: string;
            /**
             * Format: uuid
             * @description The alliance's member it is; such a member then is concerned by the case.
             */
            memberId?: string;
            /**
             * Format: uuid
             * @description The firm of the register it is; left aside where it is a member, whose firm is known.
             */
            firmId?: string;
        };
        PatentBody: {
            /** @description Country code and number without punctuation, such as `US7979174`. */
            number: string;
            claims?: string;
        };
        ProductBody: {
            name: string;
        };
        SourceBody: {
            /** @description Such as `83 FR 49575`. */
            citation?: string;
            document?: string;
            url?: string;
            /** @description The notice as it was pasted; its SHA-256 is kept with it. */
            text?: string;
        };
        OpenCaseBody: {
            /** @enum {string} */
            kind: "infringement_suit" | "internal_dispute" | "itc_337";
            proceedings?: components["schemas"]["ProceedingBody"][];
            parties?: components["schemas"]["PartyBody"][];
            patents?: components["schemas"]["PatentBody"][];
            products?: components["schemas"]["ProductBody"][];
            /** @description Members concerned beyond those that are parties. */
            memberIds?: string[];
            source?: components["schemas"]["SourceBody"];
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
            /** @description What the case goes by, such as `337-TA-1133`; one of its kind in the alliance. */
            number?: string;
            /** @description What it is called in English. One title at least is needed. */
            titleEn?: string;
            /** @description What it is called in Chinese. */
            titleZh?: string;
            summary?: string;
        };
        CaseSourceView: {
            citation: string | null;
            document: string | null;
            url: string | null;
            /** @description SHA-256 of the pasted notice. */
            textHash: string | null;
        };
        ProceedingView: {
            id: string;
            /** @enum {string} */
            forum: "alliance" | "cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            forumName: components["schemas"]["BilingualView"];
            number: string | null;
            venue: string | null;
            /**
             * @description The local rules of the court, on top of those of the forum.
             * @enum {string|null}
             */
            localRules: null | "us-edtex" | "us-ndcal";
            /** @description By whose working days it counts, where that is not the usual calendar of its law. */
            calendar: string | null;
            /** Format: date */
            filedOn: string | null;
            /** Format: date */
            institutedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            version: number;
        };
        CounselAccountView: {
            name: string;
            email: string;
        };
        MandateStateView: {
            /** @enum {string} */
            id: "acting" | "declined" | "ended" | "proposed";
            name: components["schemas"]["BilingualView"];
        };
        CounselView: {
            id: string;
            firm: string;
            /** @description That firm in the register. */
            firmId: string | null;
            name: string | null;
            country: string | null;
            /** @description Who reads by it: nobody while it is proposed, or once it has ended. */
            personId: string | null;
            /** @description Whom it names with an account. */
            namedId: string | null;
            /** @description Whose account that is, by its own name and address, to whoever is to consent: firm and name are as somebody typed them. */
            account: components["schemas"]["CounselAccountView"] | null;
            state: components["schemas"]["MandateStateView"];
            /** Format: date */
            endedOn: string | null;
            endReason: string | null;
            /** @description What the caller may do with it now. */
            actions: ("accept" | "decline" | "end")[];
        };
        BindingView: {
            id: string;
            /** @description The member it is to be; null where it is to be none. */
            to: components["schemas"]["BilingualView"] | null;
            /** @description What the caller may say to it. */
            actions: ("agree" | "decline" | "withdraw")[];
        };
        PartyView: {
            id: string;
            name: string;
            nameZh: string | null;
            /** @enum {string} */
            role: "claimant" | "complainant" | "defendant" | "intervenor" | "opponent" | "patent_owner" | "petitioner" | "plaintiff" | "respondent";
            roleName: components["schemas"]["BilingualView"];
            /** @enum {string} */
            side: "adverse" | "neutral" | "ours";
            place: string | null;
            country: string | null;
            /** @description Its place with its country, in words; null where neither is known. */
            where: components["schemas"]["BilingualView"] | null;
            /** @description The member it is; null too where that is another member's concern. */
            memberId: string | null;
            /** @description Its firm in the register; null too where that is another member's concern. */
            firmId: string | null;
            /** @description Whether it is one of those something is asserted against. */
            accused: boolean;
            /** @description Empty where they are not the caller's to see. */
            counsel: components["schemas"]["CounselView"][];
            /**
             * @description How counsel with an account that the caller names comes in: at once, or once the member agrees; null where the caller names none.
             * @enum {string|null}
             */
            naming: "acting" | null | "proposed";
            /** @description A change of which member it is that waits for consent; null to whom it does not concern. */
            binding: components["schemas"]["BindingView"] | null;
            /** Format: date */
            withdrawnOn: string | null;
            withdrawnReason: string | null;
            /** @description Null where its concerns are not the caller's to see. */
            version: number | null;
        };
        PatentView: {
            id: string;
            number: string;
            claims: string | null;
        };
        ProductView: {
            id: string;
            name: string;
        };
        CaseMemberView: {
            id: string;
            name: components["schemas"]["BilingualView"];
        };
        CaseActionView: {
            /** @enum {string} */
            action: "appeal" | "arbitrate" | "begin_trial" | "close" | "determine" | "file" | "file_complaint" | "find_violation" | "institute" | "judge" | "mediate" | "open_discovery" | "remand" | "reopen" | "resume" | "review" | "serve" | "start_hearing" | "stay" | "talk";
            /** @description Where it leads. */
            to: components["schemas"]["StageView"];
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        CaseView: {
            id: string;
            /** @enum {string} */
            kind: "infringement_suit" | "internal_dispute" | "itc_337";
            kindName: components["schemas"]["BilingualView"];
            number: string | null;
            /** @description What it is called; the one title it has stands for the other. */
            title: components["schemas"]["BilingualView"];
            titleEn: string | null;
            titleZh: string | null;
            summary: string | null;
            stage: components["schemas"]["StageView"];
            /** Format: date */
            openedOn: string;
            /** Format: date */
            closedOn: string | null;
            closeReason: string | null;
            source: components["schemas"]["CaseSourceView"] | null;
            proceedings: components["schemas"]["ProceedingView"][];
            parties: components["schemas"]["PartyView"][];
            patents: components["schemas"]["PatentView"][];
            products: components["schemas"]["ProductView"][];
            /** @description Members concerned, of those the caller may see. */
            members: components["schemas"]["CaseMemberView"][];
            actions: components["schemas"]["CaseActionView"][];
            /** @description Whether the caller may change what is written of the case. */
            mayEdit: boolean;
            /** @description Null for who does not see the whole case. */
            version: number | null;
        };
        ReviseCaseBody: {
            /** @description What the case goes by, such as `337-TA-1133`; one of its kind in the alliance. */
            number?: string;
            /** @description What it is called in English. One title at least is needed. */
            titleEn?: string;
            /** @description What it is called in Chinese. */
            titleZh?: string;
            summary?: string;
        };
        MoveCaseBody: {
            /** @enum {string} */
            action: "appeal" | "arbitrate" | "begin_trial" | "close" | "determine" | "file" | "file_complaint" | "find_violation" | "institute" | "judge" | "mediate" | "open_discovery" | "remand" | "reopen" | "resume" | "review" | "serve" | "start_hearing" | "stay" | "talk";
            /** @description Needed to close, reopen, stay or remand. */
            reason?: string;
        };
        RecordEntryView: {
            payload: {
                [key: string]: unknown;
            };
            id: string;
            type: string;
            subjectKind: string;
            subjectId: string;
            /** @description What the thing is called, where it has a name and the reader may know of it. */
            about: components["schemas"]["BilingualView"] | null;
            actor: components["schemas"]["BilingualView"] | null;
            /** Format: date-time */
            at: string;
        };
        RecordPageView: {
            items: components["schemas"]["RecordEntryView"][];
            nextCursor: string | null;
        };
        CounselBody: {
            firm: string;
            /**
             * Format: uuid
             * @description That firm in the register.
             */
            firmId?: string;
            name?: string;
            /** @description Where service copies go: ISO 3166-1, two letters. */
            country?: string;
            /**
             * Format: uuid
             * @description Someone with an account, who then sees the case as the party does.
             */
            personId?: string;
        };
        CounselAnswerBody: {
            /** @enum {string} */
            action: "accept" | "decline";
            reason?: string;
        };
        BindingAnswerBody: {
            /** @enum {string} */
            action: "agree" | "decline" | "withdraw";
            reason?: string;
        };
        CaseKeptView: {
            id: string;
        };
        CaseImportBody: {
            /** @enum {string} */
            format: "csv" | "file" | "json";
            /** @description Only report what would happen. */
            dryRun: boolean;
            /** @description With format `json`: up to 5,000 rows. */
            rows?: Record<string, never>[];
            /** @description With format `csv`: the file's text, header line first. */
            text?: string;
            /** @description With format `file`: the bytes of a CSV in any encoding, or of an XLSX, in base64; header line first. */
            file?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        ImportRowView: {
            /** @description 1 is the first. */
            row: number;
            /**
             * @description `doubtful`: not taken before its odd dates are acknowledged.
             * @enum {string}
             */
            outcome: "changed" | "doubtful" | "new" | "refused" | "same";
            caseId?: string;
            number?: string;
            notes: components["schemas"]["BilingualView"][];
            /** @description What to send in `acknowledged` where the odd dates of a doubtful row are right. */
            acknowledge?: string[];
        };
        ImportReportView: {
            dryRun: boolean;
            /** @description How the bytes of a file were read, such as "GB18030 (GBK)" or "XLSX"; null where none was sent. */
            readAs: string | null;
            rows: components["schemas"]["ImportRowView"][];
        };
        NoticeBody: {
            text?: string;
            /** @description The bytes of a mail (.eml), PDF, Word, HTML or text file in base64. Of a mail, what is attached is read as well. */
            file?: string;
            /** @description With `file`: its name, whose extension says what it is. */
            fileName?: string;
        };
        NoticeAttachmentView: {
            name: string;
            /** @description Its bytes in base64. */
            file: string;
        };
        QuotedTextView: {
            value: string;
            quote: string;
            /** @description Offsets in the pasted text, UTF-16 units. */
            start: number;
            end: number;
        };
        NoticePartyView: {
            name: string;
            place: string | null;
            country: string | null;
        };
        QuotedPartyView: {
            value: components["schemas"]["NoticePartyView"];
            quote: string;
            start: number;
            end: number;
        };
        MissingView: {
            field: string;
            because: components["schemas"]["BilingualView"];
        };
        NoticeProposalView: {
            /** @description The text in which the quotes stand; null where it came as text. */
            readText: string | null;
            attachments: components["schemas"]["NoticeAttachmentView"][];
            /** @enum {string} */
            form: "federal_register" | "news_release" | "other";
            number: components["schemas"]["QuotedTextView"] | null;
            title: components["schemas"]["QuotedTextView"] | null;
            complaintFiledOn: components["schemas"]["QuotedTextView"] | null;
            supplementedOn: components["schemas"]["QuotedTextView"][];
            publishedOn: components["schemas"]["QuotedTextView"] | null;
            institutedOn: components["schemas"]["QuotedTextView"] | null;
            citation: components["schemas"]["QuotedTextView"] | null;
            document: components["schemas"]["QuotedTextView"] | null;
            complainants: components["schemas"]["QuotedPartyView"][];
            respondents: components["schemas"]["QuotedPartyView"][];
            patents: components["schemas"]["QuotedTextView"][];
            products: components["schemas"]["QuotedTextView"] | null;
            relief: components["schemas"]["QuotedTextView"][];
            missing: components["schemas"]["MissingView"][];
            /** @description A case of this number the alliance has already. */
            existingCaseId: string | null;
        };
        NumberedCaseView: {
            id: string;
            /** @enum {string} */
            kind: "infringement_suit" | "internal_dispute" | "itc_337";
            kindName: components["schemas"]["BilingualView"];
            title: components["schemas"]["BilingualView"];
            stage: components["schemas"]["StageView"];
            /** Format: date */
            openedOn: string;
        };
        ParkingActionView: {
            /** @enum {string} */
            action: "dismiss" | "take";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        ParkingSettledView: {
            /** @enum {string} */
            outcome: "dismissed" | "taken";
            outcomeName: components["schemas"]["BilingualView"];
            reason: string;
            by: components["schemas"]["BilingualView"];
            /** Format: date-time */
            at: string;
        };
        ParkedCaseView: {
            number: string;
            later: components["schemas"]["NumberedCaseView"];
            earlier: components["schemas"]["NumberedCaseView"];
            /** @description Who opened the later one; null for the system. */
            openedBy: components["schemas"]["BilingualView"] | null;
            /** Format: date-time */
            openedAt: string;
            /** @description What taking it over would change in the earlier one, and what it would not. */
            changes: components["schemas"]["BilingualView"][];
            actions: components["schemas"]["ParkingActionView"][];
            settled: components["schemas"]["ParkingSettledView"] | null;
        };
        ParkedCasesPageView: {
            items: components["schemas"]["ParkedCaseView"][];
            nextCursor: string | null;
        };
        SettleParkedBody: {
            reason: string;
            /**
             * Format: uuid
             * @description The case that had the number before.
             */
            earlierId: string;
            /**
             * @description `take` carries what the later case says into the earlier one, as an import would; `dismiss` leaves both as they are.
             * @enum {string}
             */
            action: "dismiss" | "take";
        };
        CaseMembersBody: {
            memberIds: string[];
        };
        DefenceView: {
            /** @enum {string} */
            defence: "exhaustion" | "invalidity" | "licence" | "no_domestic_industry" | "non_infringement" | "other" | "unenforceability";
            note: string | null;
        };
        RespondentPositionView: {
            partyId: string;
            defences: components["schemas"]["DefenceView"][];
            /** @enum {string} */
            licence: "disputed" | "expired" | "licensed" | "none" | "partly" | "supplier" | "unknown";
            licenceNote: string | null;
            /**
             * Format: date-time
             * @description Null where nothing was written yet.
             */
            revisedAt: string | null;
            revisedBy: components["schemas"]["BilingualView"] | null;
            version: number;
            mayEdit: boolean;
            /** @description Whether the caller is its own counsel, who keeps what there is of talks. */
            ownCounsel: boolean;
        };
        PositionsView: {
            items: components["schemas"]["RespondentPositionView"][];
            defences: components["schemas"]["NamedView"][];
            licences: components["schemas"]["NamedView"][];
            settlementStates: components["schemas"]["NamedView"][];
        };
        DefenceBody: {
            /** @enum {string} */
            defence: "exhaustion" | "invalidity" | "licence" | "no_domestic_industry" | "non_infringement" | "other" | "unenforceability";
            note?: string;
        };
        PositionBody: {
            defences: components["schemas"]["DefenceBody"][];
            /** @enum {string} */
            licence: "disputed" | "expired" | "licensed" | "none" | "partly" | "supplier" | "unknown";
            licenceNote?: string;
        };
        SettlementEntryView: {
            no: number;
            /** @enum {string} */
            state: "approached" | "broken_off" | "in_principle" | "none" | "offer_made" | "offer_received" | "signed" | "talking";
            /** Format: date */
            on: string | null;
            note: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["BilingualView"] | null;
        };
        SettlementView: {
            partyId: string;
            /** @description The number of the newest entry: what a change names as `If-Match`. */
            version: number;
            entries: components["schemas"]["SettlementEntryView"][];
        };
        SettlementBody: {
            /** @enum {string} */
            state: "approached" | "broken_off" | "in_principle" | "none" | "offer_made" | "offer_received" | "signed" | "talking";
            /** Format: date */
            on?: string;
            note?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        KeepProceedingBody: {
            /** @enum {string} */
            forum: "alliance" | "cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            /** @description The forum's own number, such as `337-TA-1133` or `2:26-cv-00123`. */
            number?: string;
            /** @description Which court or division. */
            venue?: string;
            /**
             * @description The local rules of the court, such as `us-edtex` before a US district court.
             * @enum {string}
             */
            localRules?: "us-edtex" | "us-ndcal";
            /** @description By whose working days it counts, such as `DE-BY-Muenchen`: one of the calendars of its law. */
            calendar?: string;
            /**
             * Format: date
             * @description When the complaint or petition was filed.
             */
            filedOn?: string;
            /**
             * Format: date
             * @description When it was instituted: for the ITC, publication of the notice in the Federal Register.
             */
            institutedOn?: string;
            /** Format: date */
            endedOn?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        ApprovalKindView: {
            id: string;
            name: components["schemas"]["BilingualView"];
        };
        ApprovalThingView: {
            kind: string;
            id: string;
            name: components["schemas"]["BilingualView"] | null;
            link: string | null;
        };
        ApprovalHolderView: {
            /** @description `role:` and a role, or `person:` and an id. */
            id: string;
            name: components["schemas"]["BilingualView"];
        };
        ApprovalStateView: {
            /** @enum {string} */
            id: "approved" | "lapsed" | "open" | "rejected" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        ApprovalAnswerView: {
            by: components["schemas"]["PersonNameView"];
            as: components["schemas"]["ApprovalHolderView"];
            /** @enum {string} */
            answer: "approve" | "reject";
            reason: string | null;
            /** Format: date-time */
            at: string;
        };
        ApprovalActionView: {
            /** @enum {string} */
            action: "approve" | "reject" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        ApprovalView: {
            id: string;
            kind: components["schemas"]["ApprovalKindView"];
            about: components["schemas"]["ApprovalThingView"];
            caseId: string | null;
            /** @description Null where the system asked. */
            askedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            askedAt: string;
            hands: components["schemas"]["ApprovalHolderView"][];
            /** @description Of how many different people it takes the approval. */
            count: number;
            /** @description Of how many more. */
            missing: number;
            /** @description Of what exactly is approved: to be said with an answer. */
            contentHash: string;
            state: components["schemas"]["ApprovalStateView"];
            /** Format: date-time */
            closedAt: string | null;
            /** @description Who approved last, rejected or took it back; null while it is open, and where it lapsed. */
            closedBy: components["schemas"]["PersonNameView"] | null;
            endReason: string | null;
            version: number;
            answers: components["schemas"]["ApprovalAnswerView"][];
            actions: components["schemas"]["ApprovalActionView"][];
        };
        ApprovalsView: {
            items: components["schemas"]["ApprovalView"][];
            nextCursor: string | null;
            kinds: components["schemas"]["ApprovalKindView"][];
        };
        AnswerApprovalBody: {
            /** @enum {string} */
            answer: "approve" | "reject";
            /** @description The `contentHash` of what was looked at. */
            contentHash: string;
            /** @description Needed where it is rejected. */
            reason?: string;
        };
        NoteAudienceView: {
            /** @enum {string} */
            audience: "case" | "firm" | "office";
            memberId: string | null;
            name: components["schemas"]["BilingualView"];
        };
        EarlierNoteView: {
            text: string;
            holder: components["schemas"]["NamedView"] | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            untilAt: string;
        };
        NoteStatusView: {
            /** @enum {string} */
            id: "done" | "open" | "standing" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        NoteStepView: {
            /** @description Null where it was counsel of another side. */
            by: components["schemas"]["NamedView"] | null;
            /** Format: date-time */
            at: string;
            reason: string | null;
        };
        TaskView: {
            /** @description Null where it is counsel of another side, whom the reader does not know. */
            holder: components["schemas"]["NamedView"] | null;
            /** Format: date */
            dueOn: string | null;
            done: components["schemas"]["NoteStepView"] | null;
        };
        NoteActionView: {
            /** @enum {string} */
            action: "complete" | "reopen" | "revise" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        NoteView: {
            id: string;
            /** @enum {string} */
            kind: "note" | "task";
            readers: components["schemas"]["NoteAudienceView"];
            author: components["schemas"]["NamedView"];
            /** @description Null of one that was withdrawn, to all but who wrote it. */
            text: string | null;
            mentions: components["schemas"]["NamedView"][];
            /** Format: date-time */
            writtenAt: string;
            version: number;
            earlier: components["schemas"]["EarlierNoteView"][];
            status: components["schemas"]["NoteStatusView"];
            /** @description Null of a note. */
            task: components["schemas"]["TaskView"] | null;
            withdrawn: components["schemas"]["NoteStepView"] | null;
            actions: components["schemas"]["NoteActionView"][];
        };
        NotesView: {
            items: components["schemas"]["NoteView"][];
            nextCursor: string | null;
            audiences: components["schemas"]["NoteAudienceView"][];
        };
        NoteReaderView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            mayDo: boolean;
        };
        NoteReadersView: {
            items: components["schemas"]["NoteReaderView"][];
        };
        WriteNoteBody: {
            /** @enum {string} */
            kind: "note" | "task";
            /** @enum {string} */
            audience: "case" | "firm" | "office";
            /**
             * Format: uuid
             * @description Whose it is, where it is one firm's.
             */
            memberId?: string;
            text: string;
            /** @description Whom the text names, of those that `note-readers` offers. */
            mentionIds?: string[];
            /**
             * Format: uuid
             * @description Who is to do it: of a task alone.
             */
            forId?: string;
            /**
             * Format: date
             * @description By when: of a task alone.
             */
            dueOn?: string;
            acknowledged?: string[];
        };
        ReviseNoteBody: {
            text: string;
            /** @description Whom the text names, of those that `note-readers` offers. */
            mentionIds?: string[];
            /**
             * Format: uuid
             * @description Who is to do it: of a task alone.
             */
            forId?: string;
            /**
             * Format: date
             * @description By when: of a task alone.
             */
            dueOn?: string;
            acknowledged?: string[];
        };
        MoveNoteBody: {
            /** @enum {string} */
            action: "complete" | "reopen" | "withdraw";
            reason?: string;
        };
        AttachmentRoleView: {
            /** @enum {string} */
            id: "evidence" | "related";
            name: components["schemas"]["BilingualView"];
        };
        ShownDocumentView: {
            id: string;
            title: string;
            /** @description Where the app shows it. */
            link: string;
        };
        DetachedView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonNameView"];
            /** @description Null of evidence: that is said where what it showed was corrected or reopened. */
            reason: string | null;
        };
        AttachmentActionView: {
            /** @enum {string} */
            action: "end";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        AttachmentView: {
            id: string;
            role: components["schemas"]["AttachmentRoleView"];
            document: components["schemas"]["ShownDocumentView"];
            attachedBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            attachedAt: string;
            detached: components["schemas"]["DetachedView"] | null;
            actions: components["schemas"]["AttachmentActionView"][];
        };
        AttachmentsView: {
            items: components["schemas"]["AttachmentView"][];
        };
        AttachDocumentBody: {
            /** Format: uuid */
            documentId: string;
        };
        AttachmentMadeView: {
            id: string;
        };
        GroupCaseView: {
            id: string;
            number: string | null;
            title: components["schemas"]["BilingualView"];
        };
        GroupRowView: {
            id: string;
            case: components["schemas"]["GroupCaseView"];
            name: components["schemas"]["BilingualView"];
            status: components["schemas"]["NamedView"];
            /** @description Members active in it; null for who has left, is not in yet or only pays. */
            activeMembers: number | null;
            /** Format: date-time */
            openedAt: string;
        };
        GroupsPageView: {
            items: components["schemas"]["GroupRowView"][];
            nextCursor: string | null;
        };
        MoneyView: {
            /** @description Decimal text with exactly the currency's digits, such as `25000.00`. */
            amount: string;
            /**
             * @description By ISO 4217.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
        };
        OpenGroupBody: {
            /** Format: uuid */
            caseId: string;
            /** @description What a member pays that comes in after the group was founded; nothing unless given. */
            buyIn?: components["schemas"]["MoneyView"];
            /** @description Whether who founds the group pays it too. */
            foundersPay?: boolean;
            /** @description What it is called in English. One name at least is needed. */
            nameEn?: string;
            /** @description What it is called in Chinese. */
            nameZh?: string;
        };
        AllowedUseView: {
            /** @enum {string} */
            id: "common_defence" | "design_around" | "invalidation" | "opinion_of_counsel" | "settlement_evaluation";
            name: components["schemas"]["BilingualView"];
        };
        SignatureView: {
            membershipId: string;
            member: components["schemas"]["BilingualView"];
            /** @enum {string} */
            capacity: "client" | "counsel";
            signer: components["schemas"]["BilingualView"];
            authority: string;
            /** Format: date */
            effectiveAsOf: string | null;
            /** Format: date-time */
            signedAt: string;
        };
        MaySignView: {
            membershipId: string;
            member: components["schemas"]["BilingualView"];
            /** @enum {string} */
            capacity: "client" | "counsel";
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        AgreementActionView: {
            /** @enum {string} */
            action: "circulate" | "drop" | "sign_client" | "sign_counsel" | "supersede" | "take_effect";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        AgreementView: {
            id: string;
            no: number;
            status: components["schemas"]["NamedView"];
            text: string;
            textSha256: string;
            allowedUses: components["schemas"]["AllowedUseView"][];
            noticeDays: number;
            tailRule: string;
            governingLaw: string;
            signersNeeded: number;
            /** @description What an office of the group needs. */
            officeTerm: components["schemas"]["NamedView"];
            /** Format: date */
            signBy: string | null;
            /** Format: date-time */
            circulatedAt: string | null;
            /** Format: date-time */
            effectiveAt: string | null;
            signatures: components["schemas"]["SignatureView"][];
            maySign: components["schemas"]["MaySignView"][];
            actions: components["schemas"]["AgreementActionView"][];
        };
        MembershipCounselView: {
            personId: string;
            name: components["schemas"]["BilingualView"];
            /** @description Whether the caller ends their service: the member, or they themselves. */
            mayEnd: boolean;
        };
        BuyInPostedView: {
            /** Format: date-time */
            postedAt: string;
            reference: string | null;
        };
        ConflictView: {
            id: string;
            kind: components["schemas"]["NamedView"];
            named: string;
            /** @enum {string} */
            state: "cleared" | "open" | "upheld";
            resolution: string | null;
            resolver: components["schemas"]["BilingualView"] | null;
            /** Format: date-time */
            resolvedAt: string | null;
        };
        MembershipEventView: {
            name: components["schemas"]["BilingualView"];
            reason: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["BilingualView"] | null;
            /** @enum {string} */
            action: "accept" | "activate" | "clear" | "close" | "decline" | "expel" | "give_notice" | "record_notice" | "reinstate" | "reject" | "report_adversity" | "revoke" | "settle" | "suspend" | "turn_down" | "wind_up";
            /**
             * Format: date-time
             * @description Of a notice received earlier: when.
             */
            receivedAt: string | null;
            /** @description Documents that show it, as far as the reader may read them. */
            evidenceDocuments: components["schemas"]["ShownDocumentView"][];
        };
        MembershipConcernsView: {
            /** @enum {string|null} */
            suspendedFor: "adversity" | "default" | null;
            /** Format: date-time */
            cutAt: string | null;
            /** @description On what ground the members are asked to let it read what was shared before. */
            historyVote: string | null;
            events: components["schemas"]["MembershipEventView"][];
        };
        PeriodView: {
            /** @enum {string} */
            status: "active" | "suspended";
            name: components["schemas"]["BilingualView"];
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
        };
        GroupFirmNameView: {
            id: string;
            name: string;
        };
        MembershipTermView: {
            periods: components["schemas"]["PeriodView"][];
            /** Format: date */
            liableFrom: string | null;
            /** Format: date */
            liableUntil: string | null;
            /** @description Firms under one control with it today; null to who does not read the whole register. */
            economicGroup: components["schemas"]["GroupFirmNameView"][] | null;
        };
        MembershipReviewView: {
            /** @enum {string|null} */
            suspendedFor: "adversity" | "default" | null;
            events: components["schemas"]["MembershipEventView"][];
        };
        CertificateView: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string|null} */
            manner: "both" | "destroyed" | null | "returned";
            statement: string | null;
            /** Format: date-time */
            givenAt: string | null;
            /** @description Documents that show it, as far as the reader may read them. */
            evidenceDocuments: components["schemas"]["ShownDocumentView"][];
        };
        MembershipActionView: {
            /** @enum {string} */
            action: "accept" | "activate" | "clear" | "close" | "decline" | "end_counsel" | "enter_conflict" | "expel" | "give_certificate" | "give_notice" | "name_counsel" | "post_buy_in" | "record_notice" | "reinstate" | "reject" | "report_adversity" | "resolve_conflict" | "revoke" | "settle" | "suspend" | "turn_down" | "wind_up";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        MembershipView: {
            id: string;
            member: components["schemas"]["NamedView"];
            /** @enum {string} */
            role: "member" | "observer" | "steering";
            status: components["schemas"]["NamedView"];
            isOwn: boolean;
            /** @description Approved, while the members that take part have not all consented; said to its own side and who runs the group. */
            awaitsConsent: boolean;
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            activeAt: string | null;
            /** Format: date-time */
            leftAt: string | null;
            counsel: components["schemas"]["MembershipCounselView"][];
            buyIn: components["schemas"]["BuyInPostedView"] | null;
            conflicts: components["schemas"]["ConflictView"][] | null;
            concerns: components["schemas"]["MembershipConcernsView"] | null;
            /** @description Null to everybody but its own side and the treasurer. */
            term: components["schemas"]["MembershipTermView"] | null;
            /** @description Null to everybody but the ethics officer, and while it is not suspended. */
            review: components["schemas"]["MembershipReviewView"] | null;
            certificate: components["schemas"]["CertificateView"] | null;
            actions: components["schemas"]["MembershipActionView"][];
            /** @description Null to others than its own side once it has left. */
            version: number | null;
        };
        OfficeView: {
            id: string;
            personId: string;
            name: components["schemas"]["BilingualView"];
            /** @enum {string} */
            office: "liaison_counsel" | "secretary";
            basis: components["schemas"]["BilingualView"];
            /** Format: date-time */
            givenAt: string;
            /**
             * Format: date-time
             * @description Since when what the group shares is read by it; null while the members have not consented.
             */
            confirmedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Whether the caller gives it up. */
            mayEnd: boolean;
            /** @description Whether the caller proposes that it ends. */
            mayProposeEnd: boolean;
        };
        ProposalStateView: {
            /** @enum {string} */
            id: "complete" | "declined" | "open" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        ProposalAnswerView: {
            membershipId: string;
            member: components["schemas"]["BilingualView"];
            /** @enum {string} */
            answer: "agreed" | "declined";
            reason: string | null;
            by: components["schemas"]["BilingualView"];
            /** Format: date-time */
            at: string;
        };
        MayAnswerView: {
            membershipId: string;
            member: components["schemas"]["BilingualView"];
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        ProposalView: {
            id: string;
            /** @enum {string} */
            aim: "admit" | "confirm" | "end" | "give" | "show_history" | "terminate";
            /**
             * @description Of a proposal about an office: which, and of whom.
             * @enum {string|null}
             */
            office: "liaison_counsel" | null | "secretary";
            personId: string | null;
            name: components["schemas"]["BilingualView"] | null;
            /** @description Of a proposal about a member that is to come in: which. */
            candidate: components["schemas"]["BilingualView"] | null;
            basis: components["schemas"]["BilingualView"] | null;
            proposer: components["schemas"]["BilingualView"];
            /** Format: date-time */
            proposedAt: string;
            state: components["schemas"]["ProposalStateView"];
            /** Format: date-time */
            decidedAt: string | null;
            endReason: components["schemas"]["BilingualView"] | null;
            answers: components["schemas"]["ProposalAnswerView"][];
            /** @description Members whose answer it waits for. */
            waitsFor: components["schemas"]["BilingualView"][];
            mayAnswer: components["schemas"]["MayAnswerView"][];
            mayWithdraw: boolean;
        };
        GroupIssueView: {
            id: string;
            name: string;
        };
        GroupActionView: {
            /** @enum {string} */
            action: "appoint" | "close" | "draft" | "invite" | "name_issue" | "propose_end" | "take_effect" | "terminate";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        GroupView: {
            id: string;
            case: components["schemas"]["GroupCaseView"];
            name: components["schemas"]["BilingualView"];
            status: components["schemas"]["NamedView"];
            buyIn: components["schemas"]["MoneyView"] | null;
            /** @description Whether founders pay the buy-in as well as who comes in later. */
            foundersPay: boolean;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            effectiveAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endReason: string | null;
            /** @enum {string} */
            sight: "door" | "inside" | "left" | "runs";
            agreements: components["schemas"]["AgreementView"][];
            memberships: components["schemas"]["MembershipView"][];
            offices: components["schemas"]["OfficeView"][];
            /** @description Offices that are proposed, or proposed to end, and what the members said. */
            proposals: components["schemas"]["ProposalView"][];
            issues: components["schemas"]["GroupIssueView"][];
            actions: components["schemas"]["GroupActionView"][];
            /** @description Whether the caller sees who reads what the group shares. */
            maySeeAccess: boolean;
            /** @description Whom one who may invite may choose among: the members the case concerns that are not in it. */
            invitable: components["schemas"]["NamedView"][];
            version: number;
        };
        StandingView: {
            id: string;
            holder: components["schemas"]["BilingualView"];
            /** @enum {string} */
            holderKind: "member" | "person";
            basis: components["schemas"]["NamedView"];
            /**
             * Format: date
             * @description Null where everything shared before was granted too.
             */
            from: string | null;
            /** Format: date */
            until: string | null;
            /** Format: date-time */
            cutAt: string | null;
            /** @description Who reads by it today, by name. */
            people: string[];
        };
        GroupAccessView: {
            standings: components["schemas"]["StandingView"][];
        };
        DraftAgreementBody: {
            text: string;
            allowedUses: ("common_defence" | "design_around" | "invalidation" | "opinion_of_counsel" | "settlement_evaluation")[];
            /** @description Calendar days from a notice of withdrawal to its taking effect on costs. */
            noticeDays: number;
            /** @description What a member that left still bears. */
            tailRule: string;
            governingLaw: string;
            /** @description How many members must have signed for it to take effect. */
            signersNeeded?: number;
            /**
             * @description What an office of the group needs: that every active member consents, unless a majority is enough.
             * @enum {string}
             */
            officeTerm?: "every_member" | "majority";
            /**
             * Format: date
             * @description By when an amendment is to be signed; who has not by then stays under the earlier text.
             */
            signBy?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        GroupMadeView: {
            id: string;
        };
        SignAgreementBody: {
            /** Format: uuid */
            membershipId: string;
            /** @enum {string} */
            capacity: "client" | "counsel";
            /** @description The SHA-256 of the text that was read, hexadecimal. */
            textSha256: string;
            /** @description On what authority, such as a power of attorney with its date. */
            authority: string;
            /**
             * Format: date
             * @description An earlier day from which it held by word of mouth; counsel attests it.
             */
            effectiveAsOf?: string;
            attestation?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        GroupIssueBody: {
            name: string;
        };
        EndCounselBody: {
            /**
             * Format: date
             * @description The day on which the mandate ended, today unless given; what counsel reads by it ends at once, whatever the day.
             */
            on?: string;
            reason: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        InviteMemberBody: {
            /** Format: uuid */
            memberId: string;
            /** @enum {string} */
            role?: "member" | "observer" | "steering";
            /** @description On what ground the members are asked to let it read what was shared before it comes in; else they are not asked. */
            historyVote?: string;
        };
        MoveMembershipBody: {
            /** @enum {string} */
            action: "accept" | "clear" | "close" | "decline" | "expel" | "give_notice" | "record_notice" | "reinstate" | "reject" | "report_adversity" | "revoke" | "settle" | "suspend";
            /** @description For `record_notice`: when it was received, with the offset from UTC. */
            receivedAt?: string;
            /** @description For `record_notice`: what shows that it was received, in words. */
            evidence?: string;
            /** @description For `record_notice`: documents that show it. */
            evidenceDocumentIds?: string[];
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
            reason?: string;
        };
        EnterConflictBody: {
            named: string;
        };
        ResolveConflictBody: {
            /** @enum {string} */
            state: "cleared" | "upheld";
            resolution: string;
        };
        PostBuyInBody: {
            /** @description Of the receipt or transfer. */
            reference: string;
        };
        MembershipCounselBody: {
            /** Format: uuid */
            personId: string;
        };
        CertificateBody: {
            /** @enum {string} */
            manner: "both" | "destroyed" | "returned";
            statement: string;
            /** @description Documents that show it. */
            evidenceDocumentIds?: string[];
        };
        ProposeOfficeBody: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            office: "liaison_counsel" | "secretary";
            /** @description What in the agreement appoints the person. */
            basis: string;
        };
        AnswerProposalBody: {
            /** Format: uuid */
            membershipId: string;
            /** @enum {string} */
            answer: "agreed" | "declined";
            reason?: string;
        };
        FundPurposeView: {
            /** @enum {string} */
            id: "defence" | "grant" | "operating" | "settlement";
            name: components["schemas"]["BilingualView"];
        };
        FundCaseView: {
            id: string;
            number: string | null;
            title: components["schemas"]["BilingualView"];
        };
        FundStatusView: {
            /** @enum {string} */
            id: "closed" | "open";
            name: components["schemas"]["BilingualView"];
        };
        FundRowView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            purpose: components["schemas"]["FundPurposeView"];
            case: components["schemas"]["FundCaseView"] | null;
            group: components["schemas"]["NamedView"] | null;
            currency: string;
            status: components["schemas"]["FundStatusView"];
            /** Format: date-time */
            openedAt: string;
            /** @description What lies in it. */
            cash: components["schemas"]["MoneyView"];
            /** @description What of it is set aside to go out. */
            committed: components["schemas"]["MoneyView"];
            /** @description What may still be spent above what is always to be left; below zero where that is touched. */
            free: components["schemas"]["MoneyView"];
        };
        FundsView: {
            items: components["schemas"]["FundRowView"][];
            nextCursor: string | null;
            /** @description Whether the caller may open one. */
            mayOpen: boolean;
        };
        OpenFundBody: {
            /** @enum {string} */
            purpose: "defence" | "grant" | "operating" | "settlement";
            /**
             * @description By ISO 4217. All its money is in it.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /**
             * Format: uuid
             * @description The case whose money it is; of a fund of a group it is the group's.
             */
            caseId?: string;
            /**
             * Format: uuid
             * @description The group whose money it is. A defence fund is a group's.
             */
            groupId?: string;
            /** @description What is always to be left in it. */
            reserveFloor?: components["schemas"]["MoneyView"];
            /** @description What it is called in English. One name at least is needed. */
            nameEn?: string;
            /** @description What it is called in Chinese. */
            nameZh?: string;
        };
        FundActionView: {
            /** @enum {string} */
            action: "close";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        FundView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            purpose: components["schemas"]["FundPurposeView"];
            case: components["schemas"]["FundCaseView"] | null;
            group: components["schemas"]["NamedView"] | null;
            currency: string;
            status: components["schemas"]["FundStatusView"];
            /** Format: date-time */
            openedAt: string;
            /** @description What lies in it. */
            cash: components["schemas"]["MoneyView"];
            /** @description What of it is set aside to go out. */
            committed: components["schemas"]["MoneyView"];
            /** @description What may still be spent above what is always to be left; below zero where that is touched. */
            free: components["schemas"]["MoneyView"];
            reserveFloor: components["schemas"]["MoneyView"];
            openedBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            closedAt: string | null;
            closedBy: components["schemas"]["PersonNameView"] | null;
            closeReason: string | null;
            version: number;
            /** @description How many entries it has. */
            entries: number;
            /** @description Whether the caller may record what comes in. */
            mayRecord: boolean;
            actions: components["schemas"]["FundActionView"][];
        };
        FundPointView: {
            /** Format: date */
            on: string;
            cash: components["schemas"]["MoneyView"];
        };
        FundBalancesView: {
            currency: string;
            reserveFloor: components["schemas"]["MoneyView"];
            points: components["schemas"]["FundPointView"][];
        };
        AccountKindView: {
            /** @enum {string} */
            id: "capital" | "carry" | "cash" | "default_interest" | "expense" | "fx" | "income" | "payable" | "receivable" | "recovery" | "reserve" | "suspense" | "tolerance";
            name: components["schemas"]["BilingualView"];
            /**
             * @description Its normal side: amounts are above zero there.
             * @enum {string}
             */
            side: "credit" | "debit";
        };
        AccountHolderView: {
            id: string;
            name: components["schemas"]["BilingualView"] | null;
        };
        AccountView: {
            posted: components["schemas"]["MoneyView"];
            /** @description Debits that are set aside. */
            pendingIn: components["schemas"]["MoneyView"];
            /** @description Credits that are set aside. */
            pendingOut: components["schemas"]["MoneyView"];
            kind: components["schemas"]["AccountKindView"];
            holder: components["schemas"]["AccountHolderView"] | null;
        };
        AccountsView: {
            items: components["schemas"]["AccountView"][];
        };
        AccountRefView: {
            kind: components["schemas"]["AccountKindView"];
            holder: components["schemas"]["AccountHolderView"] | null;
        };
        EntryKindView: {
            /** @enum {string} */
            id: "allocation" | "buy_in" | "call" | "cost" | "cure" | "exchange" | "exit" | "payment" | "reallocation" | "receipt" | "recovery" | "refund" | "reserve" | "reversal" | "settlement" | "tolerance" | "true_up" | "vendor_payment" | "write_off";
            name: components["schemas"]["BilingualView"];
        };
        EntrySourceView: {
            kind: string;
            id: string;
            name: components["schemas"]["BilingualView"] | null;
        };
        AccountLineView: {
            /** Format: date */
            on: string;
            entryId: string;
            no: number;
            kind: components["schemas"]["EntryKindView"];
            source: components["schemas"]["EntrySourceView"];
            debit: components["schemas"]["MoneyView"] | null;
            credit: components["schemas"]["MoneyView"] | null;
            balance: components["schemas"]["MoneyView"];
        };
        AccountLinesView: {
            account: components["schemas"]["AccountRefView"];
            opening: components["schemas"]["MoneyView"];
            items: components["schemas"]["AccountLineView"][];
            nextCursor: string | null;
        };
        PhaseView: {
            /** @enum {string} */
            id: "pending" | "post" | "posted" | "void";
            name: components["schemas"]["BilingualView"];
        };
        EntryLineView: {
            account: components["schemas"]["AccountRefView"];
            debit: components["schemas"]["MoneyView"] | null;
            credit: components["schemas"]["MoneyView"] | null;
        };
        OriginalView: {
            /** Format: date */
            day: string;
            amount: components["schemas"]["MoneyView"];
            /** @description Units of the fund's currency for one of the other, as a fraction or a number. */
            rate: string;
            source: string;
        };
        EntryRefView: {
            id: string;
            no: number;
        };
        EntryView: {
            /** Format: date */
            on: string;
            id: string;
            no: number;
            kind: components["schemas"]["EntryKindView"];
            phase: components["schemas"]["PhaseView"];
            source: components["schemas"]["EntrySourceView"];
            lines: components["schemas"]["EntryLineView"][];
            original: components["schemas"]["OriginalView"] | null;
            reason: string | null;
            /** @description The entry that was set aside, which it posts or releases. */
            resolves: components["schemas"]["EntryRefView"] | null;
            /** @description The entry that posted or released it. */
            resolvedBy: components["schemas"]["EntryRefView"] | null;
            /** @description The entry it takes back. */
            reverses: components["schemas"]["EntryRefView"] | null;
            /** @description The entry that took it back. */
            reversedBy: components["schemas"]["EntryRefView"] | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description Null where the system posted it. */
            recordedBy: components["schemas"]["PersonNameView"] | null;
            /** @description Whether the caller may take it back here: a receipt that stands. */
            mayReverse: boolean;
        };
        EntriesView: {
            items: components["schemas"]["EntryView"][];
            nextCursor: string | null;
        };
        ReceiptBody: {
            /** Format: date */
            receivedOn: string;
            amount: components["schemas"]["MoneyView"];
            /** @description How the bank names it; one of a kind in its fund. */
            reference: string;
            /** @description From whom it came. */
            payer: string;
            acknowledged?: string[];
        };
        ReversalBody: {
            /**
             * Format: date
             * @description Today, unless said.
             */
            on?: string;
            reason: string;
            acknowledged?: string[];
        };
        LedgerPeriodStateView: {
            /** @enum {string} */
            id: "locked" | "open" | "soft_closed" | "trued_up";
            name: components["schemas"]["BilingualView"];
        };
        LedgerPeriodActionView: {
            /** @enum {string} */
            action: "lock" | "reopen" | "soft_close" | "true_up";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        LedgerPeriodView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            id: string;
            state: components["schemas"]["LedgerPeriodStateView"];
            entries: number;
            /** @description What was on the suspense account at its end: at zero before it is locked. */
            suspense: components["schemas"]["MoneyView"];
            /** @description Entries of it that are set aside and neither posted nor released. */
            pending: number;
            version: number;
            steps: components["schemas"]["StepView"][];
            actions: components["schemas"]["LedgerPeriodActionView"][];
        };
        LedgerPeriodsView: {
            items: components["schemas"]["LedgerPeriodView"][];
        };
        MovePeriodBody: {
            /** @enum {string} */
            action: "lock" | "reopen" | "soft_close" | "true_up";
            reason?: string;
        };
        FxSourceView: {
            /** @enum {string} */
            id: "ecb" | "fed" | "typed";
            name: components["schemas"]["BilingualView"];
        };
        FxRateView: {
            /**
             * Format: date
             * @description Of a month, its first day.
             */
            day: string;
            id: string;
            citation: string | null;
            /** Format: date-time */
            importedAt: string;
            importedBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnBy: components["schemas"]["PersonNameView"] | null;
            withdrawReason: string | null;
            /** @description Whether the caller may withdraw it. */
            mayWithdraw: boolean;
            base: string;
            quote: string;
            /** @enum {string} */
            span: "day" | "month";
            rate: string;
            source: components["schemas"]["FxSourceView"];
        };
        FxRatesView: {
            items: components["schemas"]["FxRateView"][];
            nextCursor: string | null;
            /** @description Whether the caller may add rates. */
            mayAdd: boolean;
        };
        FxQuoteView: {
            /**
             * Format: date
             * @description Of a month, its first day.
             */
            day: string;
            base: string;
            quote: string;
            /** @enum {string} */
            span: "day" | "month";
            rate: string;
            source: components["schemas"]["FxSourceView"];
        };
        FoundRateView: {
            /** Format: date */
            on: string;
            /**
             * Format: date
             * @description The earliest day of the rates it is made of: before `on` where none was published then.
             */
            day: string;
            from: string;
            to: string;
            /** @description Exactly: a fraction `n/d`, or a number. */
            exact: string;
            /** @description To eight digits after the point. */
            rounded: string;
            /** @description The rates it is made of. */
            through: components["schemas"]["FxQuoteView"][];
        };
        FxRateBody: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            base: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string} */
            quote: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @description Units of `quote` for one of `base`: decimal text above zero, such as `7.0137`. */
            rate: string;
            /** @description Where it stands. */
            citation: string;
            acknowledged?: string[];
        };
        FxImportBody: {
            /**
             * @description `ecb`: the XML of euro reference rates, of a day or of many. `fed`: the CSV of monthly averages, with columns Date, Country and Exchange rate.
             * @enum {string}
             */
            source: "ecb" | "fed";
            /** @description What is in the file. */
            text: string;
        };
        FxImportView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** @description Rates that are new. */
            kept: number;
            /** @description Rates that were there already. */
            known: number;
        };
        CompartmentKindView: {
            /** @enum {string} */
            id: "caucus" | "cbi" | "settlement";
            name: components["schemas"]["BilingualView"];
        };
        CompartmentCaseView: {
            id: string;
            number: string | null;
            title: components["schemas"]["BilingualView"];
        };
        CompartmentMemberView: {
            id: string;
            name: components["schemas"]["BilingualView"];
        };
        CompartmentView: {
            id: string;
            kind: components["schemas"]["CompartmentKindView"];
            name: components["schemas"]["BilingualView"];
            case: components["schemas"]["CompartmentCaseView"];
            proceedingId: string | null;
            member: components["schemas"]["CompartmentMemberView"] | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            closeReason: string | null;
            /** @description Whether the caller is in it. */
            admitted: boolean;
        };
        CompartmentsView: {
            items: components["schemas"]["CompartmentView"][];
            nextCursor: string | null;
        };
        CandidateView: {
            id: string;
            name: string;
            latinName: string | null;
        };
        CandidatesView: {
            items: components["schemas"]["CandidateView"][];
        };
        OfferView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        AdmissionView: {
            personId: string;
            name: components["schemas"]["BilingualView"];
            /** @enum {string} */
            basis: "named" | "subscription";
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            /** @description To whoever lets people out: whether this person's time may be ended; null where it is not theirs to end, or is over. */
            end: components["schemas"]["OfferView"] | null;
        };
        CompartmentActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "admit" | "close" | "let_out" | "subscribe";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        CompartmentDetailView: {
            id: string;
            kind: components["schemas"]["CompartmentKindView"];
            name: components["schemas"]["BilingualView"];
            case: components["schemas"]["CompartmentCaseView"];
            proceedingId: string | null;
            member: components["schemas"]["CompartmentMemberView"] | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            closeReason: string | null;
            /** @description Whether the caller is in it. */
            admitted: boolean;
            people: components["schemas"]["AdmissionView"][];
            actions: components["schemas"]["CompartmentActionView"][];
        };
        CompartmentBody: {
            /** @enum {string} */
            kind: "caucus" | "cbi" | "settlement";
            /** Format: uuid */
            caseId: string;
            /**
             * Format: uuid
             * @description The investigation whose protective order it is; for `cbi`.
             */
            proceedingId?: string;
            /**
             * Format: uuid
             * @description The member that settles; for `settlement`.
             */
            memberId?: string;
            /** @description Who is in it besides whoever opens it; for `settlement` and `caucus`. */
            personIds?: string[];
            /** @description What it is called in English. One name at least is needed. */
            nameEn?: string;
            /** @description What it is called in Chinese. */
            nameZh?: string;
        };
        AdmissionsBody: {
            personIds: string[];
        };
        SubscriptionStateView: {
            /** @enum {string} */
            id: "active" | "allowed" | "denied" | "draft" | "expired" | "filed" | "notice_window" | "objected" | "return_certified" | "return_due" | "revoked" | "signed";
            name: components["schemas"]["BilingualView"];
        };
        CapacityView: {
            /** @enum {string} */
            id: "expert" | "outside_counsel" | "translator" | "vendor";
            name: components["schemas"]["BilingualView"];
        };
        OrderView: {
            id: string;
            name: components["schemas"]["BilingualView"];
        };
        SubscriptionView: {
            id: string;
            version: number;
            state: components["schemas"]["SubscriptionStateView"];
            capacity: components["schemas"]["CapacityView"];
            person: components["schemas"]["PersonNameView"];
            firm: string;
            case: components["schemas"]["CompartmentCaseView"];
            compartment: components["schemas"]["OrderView"];
            groupId: string | null;
            /** Format: date-time */
            draftedAt: string;
            /** Format: date */
            filedOn: string | null;
            /**
             * Format: date
             * @description Last day on which a supplier may object.
             */
            windowEndsOn: string | null;
            /** Format: date-time */
            activeAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date */
            returnDueOn: string | null;
        };
        SubscriptionsView: {
            items: components["schemas"]["SubscriptionView"][];
            nextCursor: string | null;
        };
        SubscriptionStepView: {
            name: components["schemas"]["BilingualView"];
            reason: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["BilingualView"] | null;
            /** @enum {string} */
            action: "activate" | "ask_return" | "certify_return" | "change_firm" | "draft" | "expire" | "file" | "give_notice" | "object" | "resolve_allow" | "resolve_deny" | "revoke" | "sign";
        };
        SubscriptionActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "activate" | "ask_return" | "certify_return" | "change_firm" | "expire" | "file" | "give_notice" | "object" | "resolve_allow" | "resolve_deny" | "revoke" | "sign";
            needs: ("firm" | "on" | "reason" | "reference")[];
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        SubscriptionDetailView: {
            id: string;
            version: number;
            state: components["schemas"]["SubscriptionStateView"];
            capacity: components["schemas"]["CapacityView"];
            person: components["schemas"]["PersonNameView"];
            firm: string;
            case: components["schemas"]["CompartmentCaseView"];
            compartment: components["schemas"]["OrderView"];
            groupId: string | null;
            /** Format: date-time */
            draftedAt: string;
            /** Format: date */
            filedOn: string | null;
            /**
             * Format: date
             * @description Last day on which a supplier may object.
             */
            windowEndsOn: string | null;
            /** Format: date-time */
            activeAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date */
            returnDueOn: string | null;
            /** Format: date-time */
            signedAt: string | null;
            filing: string | null;
            /** Format: date */
            noticeOn: string | null;
            objectedBy: components["schemas"]["PersonNameView"] | null;
            objection: string | null;
            resolution: string | null;
            acknowledgement: string | null;
            endReason: components["schemas"]["BilingualView"] | null;
            /** Format: date-time */
            certifiedAt: string | null;
            certificate: string | null;
            steps: components["schemas"]["SubscriptionStepView"][];
            actions: components["schemas"]["SubscriptionActionView"][];
        };
        SubscriptionBody: {
            /** Format: uuid */
            compartmentId: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            capacity: "expert" | "outside_counsel" | "translator" | "vendor";
            /** @description The firm or institution the person works at. */
            firm: string;
            /**
             * Format: uuid
             * @description The joint-defence group that engages an expert, by its liaison counsel; what it shares from then on the expert reads.
             */
            groupId?: string;
            /** @description Whether what the group shared before is granted too. */
            withHistory?: boolean;
        };
        SubscriptionMoveBody: {
            /** @enum {string} */
            action: "activate" | "ask_return" | "certify_return" | "change_firm" | "expire" | "file" | "give_notice" | "object" | "resolve_allow" | "resolve_deny" | "revoke" | "sign";
            /** @description For `object`, `revoke`, `expire`; for `certify_return` what became of the material. */
            reason?: string;
            /** @description Number of the document it rests on: the filing, the order on an objection, the Commission's acknowledgement. */
            reference?: string;
            /**
             * Format: date
             * @description Day of the filing or of the notice.
             */
            on?: string;
            /** @description For `change_firm`. */
            firm?: string;
            /** @description Days to return or destroy; 60 unless given. */
            days?: number;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        WallView: {
            id: string;
            /** @enum {string} */
            subjectKind: "member" | "person";
            subjectId: string;
            subjectName: components["schemas"]["BilingualView"] | null;
            /** @enum {string} */
            objectKind: "case" | "compartment" | "document" | "group" | "member";
            objectId: string;
            /** @description Number or title of a case, name of a group or member; never of a document or compartment. */
            objectName: components["schemas"]["BilingualView"] | null;
            reason: string;
            setBy: string;
            setByName: components["schemas"]["BilingualView"];
            /** Format: date-time */
            setAt: string;
            /** Format: date-time */
            liftedAt: string | null;
            liftedBy: string | null;
            liftedByName: components["schemas"]["BilingualView"] | null;
            liftReason: string | null;
            version: number;
            /** @description Null where the caller may lift it. */
            liftRefusal: components["schemas"]["ObstacleView"] | null;
        };
        WallsView: {
            items: components["schemas"]["WallView"][];
            nextCursor: string | null;
        };
        WallBody: {
            reason: string;
            /**
             * @description A person, or a member: then everyone who acts for it.
             * @enum {string}
             */
            subjectKind: "member" | "person";
            /** Format: uuid */
            subjectId: string;
            /**
             * @description That of a member: all the member supplied.
             * @enum {string}
             */
            objectKind: "case" | "compartment" | "document" | "group" | "member";
            /** Format: uuid */
            objectId: string;
        };
        BeginUploadBody: {
            /**
             * Format: uuid
             * @description The document it is a version of; then everything but the file is as it was.
             */
            documentId?: string;
            /**
             * Format: uuid
             * @description The case it belongs to, where it is a new document.
             */
            caseId?: string;
            /**
             * Format: uuid
             * @description The firm of the register it lies with, where it is a new document of no case.
             */
            firmId?: string;
            /** @description Name with extension, without a path. What is longer than 255 bytes in UTF-8 is cut before its extension. */
            fileName: string;
            sizeBytes: number;
            /** @description SHA-256 of the file as its owner has it, hexadecimal; compared with what arrives. May come with completion instead. */
            sha256?: string;
            /** @enum {string} */
            folder?: "agreements" | "correspondence" | "discovery" | "evidence" | "invoices" | "orders" | "other" | "pleadings";
            /** @description The file's name unless given. */
            title?: string;
            /** @enum {string} */
            kind?: "brief" | "claim_chart" | "contract" | "email" | "expert_report" | "invoice" | "letter" | "memorandum" | "motion" | "order" | "other" | "pleading" | "prior_art" | "product_document" | "transcript";
            /**
             * @description The tier in mind. Until counsel classifies it, a document is its supplier's own (T3).
             * @enum {string}
             */
            tier?: "T0" | "T1" | "T2" | "T3";
            /** Format: uuid */
            groupId?: string;
            /**
             * Format: uuid
             * @description The issue of the group it relates to: the common-interest tag.
             */
            issueId?: string;
            /**
             * Format: uuid
             * @description The member it is supplied for; needed where the caller acts for several.
             */
            supplierMemberId?: string;
            /**
             * Format: uuid
             * @description The compartment it is locked in.
             */
            compartmentId?: string;
            /** Format: uuid */
            proceedingId?: string;
            /** @enum {string} */
            privilegeBasis?: "attorney_client" | "common_interest" | "confidential" | "none" | "work_product";
            /** Format: date */
            documentDate?: string;
            author?: string;
            recipients?: string;
            /** @description Where it comes from, such as an address on the web. */
            sourceNote?: string;
            /** @description When it was taken from its source. */
            capturedAt?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        IntakeView: {
            /** @enum {string} */
            state: "quarantined" | "received" | "refused";
            /** @description Why it was refused. */
            code: string | null;
            because: components["schemas"]["BilingualView"] | null;
        };
        UploadView: {
            id: string;
            /** @enum {string} */
            state: "abandoned" | "complete" | "open";
            fileName: string;
            sizeBytes: number;
            /** @description How many bytes are kept: the next part begins here. */
            offset: number;
            /** @description How many bytes a part has; the last may have fewer. */
            partBytes: number;
            /** Format: date-time */
            expiresAt: string;
            /** @description The document it became, or is a version of. */
            documentId: string | null;
            versionNo: number | null;
            intake: components["schemas"]["IntakeView"] | null;
        };
        CompleteUploadBody: {
            /** @description SHA-256 of the file as its owner has it, hexadecimal. */
            sha256?: string;
        };
        PreviewView: {
            documentId: string;
            versionNo: number;
            mediaType: string;
            /** @description Null where nothing could be read from it. */
            text: string | null;
            /** @description Whether the text was cut. */
            truncated: boolean;
            /** @description Whether `?as=page` shows the file itself. */
            hasPage: boolean;
        };
        MakeLinkBody: {
            /** @description The newest unless given. */
            versionNo?: number;
        };
        LinkView: {
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        DocumentFirmView: {
            id: string;
            name: components["schemas"]["BilingualView"];
        };
        DocumentStateView: {
            /** @enum {string} */
            id: "classified" | "destroyed" | "quarantined" | "recalled" | "received" | "refused" | "returned" | "shared";
            name: components["schemas"]["BilingualView"];
        };
        TierView: {
            /** @enum {string} */
            id: "T0" | "T1" | "T2" | "T3";
            name: components["schemas"]["BilingualView"];
        };
        SnippetPartView: {
            text: string;
            /** @description Whether it is what was searched for. */
            hit: boolean;
        };
        ListedDocumentView: {
            /** @description What the case is called, for who may know of it. */
            caseName: components["schemas"]["BilingualView"] | null;
            /** @description What the member is called it was contributed for, for who may know of it. */
            supplierName: components["schemas"]["BilingualView"] | null;
            /** @description Why its file was refused, and what to do instead. */
            refusal: components["schemas"]["BilingualView"] | null;
            /** @description For If-Match; null for other sides, whom it would tell of what they do not see. */
            version: number | null;
            id: string;
            /** @description Null where it lies with a firm of the register. */
            caseId: string | null;
            /** @description The firm it lies with; null also where the reader does not see that firm. */
            firm: components["schemas"]["DocumentFirmView"] | null;
            proceedingId: string | null;
            /** @enum {string} */
            folder: "agreements" | "correspondence" | "discovery" | "evidence" | "invoices" | "orders" | "other" | "pleadings";
            /** @enum {string} */
            kind: "brief" | "claim_chart" | "contract" | "email" | "expert_report" | "invoice" | "letter" | "memorandum" | "motion" | "order" | "other" | "pleading" | "prior_art" | "product_document" | "transcript";
            title: string;
            state: components["schemas"]["DocumentStateView"];
            tier: components["schemas"]["TierView"];
            groupId: string | null;
            issueId: string | null;
            compartmentId: string | null;
            supplierMemberId: string | null;
            /** Format: date */
            documentDate: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sharedAt: string | null;
            /** @description The newest version received; 0 while there is none. */
            versionNo: number;
            mediaType: string | null;
            sizeBytes: number | null;
            /**
             * @description What came of reading what the newest version says; null while there is none.
             * @enum {string|null}
             */
            textState: "empty" | "failed" | "locked" | "none" | null | "pending" | "read";
            /**
             * @description The clause by which the caller may read it.
             * @enum {string}
             */
            clause: "alliance" | "compartment" | "group" | "own" | "public";
            /** @description Where a search found something in its text; empty otherwise. */
            snippet: components["schemas"]["SnippetPartView"][];
        };
        DocumentsPageView: {
            items: components["schemas"]["ListedDocumentView"][];
            nextCursor: string | null;
        };
        DocumentVersionView: {
            no: number;
            /** @enum {string} */
            state: "quarantined" | "received" | "refused";
            /** @description Why it was refused. */
            refusal: string | null;
            /** @description The same in words, with what to do instead. */
            because: components["schemas"]["BilingualView"] | null;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string | null;
            /** @description What its owner said its SHA-256 is. */
            declaredSha256: string | null;
            /** @enum {string} */
            scan: "clean" | "infected" | "pending" | "unscanned";
            /** @enum {string} */
            textState: "empty" | "failed" | "locked" | "none" | "pending" | "read";
            /** @description Whether it is found by what it says, and if not why; null where it is. */
            searchNote: components["schemas"]["BilingualView"] | null;
            /** @description How the bytes of a text were read, such as "GB18030 (GBK)"; null where it is no text. */
            textEncoding: string | null;
            uploadedBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            uploadedAt: string;
        };
        RelatedDocumentView: {
            id: string;
            title: string;
            tier: components["schemas"]["TierView"];
        };
        LegalHoldView: {
            id: string;
            /** @description Null: every document of the case or the firm. */
            documentId: string | null;
            /** @description The firm, where every document of one is held. */
            firmId: string | null;
            reason: string;
            setBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            setAt: string;
            /** Format: date-time */
            liftedAt: string | null;
            liftedBy: components["schemas"]["PersonNameView"] | null;
            /** @description Why it was lifted. */
            liftReason: string | null;
            /** @description Whether the caller may lift it now. */
            mayLift: boolean;
        };
        LoweringApprovalView: {
            memberId: string;
            approvedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            approvedAt: string | null;
        };
        LoweringView: {
            id: string;
            documentId: string;
            /** @description Null where neither the document is the caller's to read nor its case the caller's to see, and where it lies with no case. */
            caseId: string | null;
            /** @description Null where the document is not the caller's to read. */
            title: string | null;
            /** @description What it was made from when it was asked, through all steps, as far as the caller may read that. */
            madeFrom: components["schemas"]["RelatedDocumentView"][];
            toTier: components["schemas"]["TierView"];
            /** @enum {string} */
            state: "agreed" | "asked" | "withdrawn";
            /** @description Null where the document is not the caller's to read. */
            reason: string | null;
            requestedBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            requestedAt: string;
            /** @description Of the suppliers whose counsel must agree those the caller may know of, and when they did. */
            approvals: components["schemas"]["LoweringApprovalView"][];
            /** @description Whether the caller is counsel of a supplier that has not agreed yet. */
            mayApprove: boolean;
            /** @description Why it was withdrawn; null where the document is not the caller's to read. */
            withdrawnReason: string | null;
            /** @description Whether the caller may withdraw it. */
            mayWithdraw: boolean;
        };
        ToLowerView: {
            tiers: components["schemas"]["TierView"][];
            because: components["schemas"]["BilingualView"] | null;
        };
        DocumentActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "accept" | "classify" | "destroy" | "recall" | "refuse" | "restore" | "return" | "share";
            /** @description Where it leads. */
            to: components["schemas"]["DocumentStateView"];
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        DocumentView: {
            author: string | null;
            recipients: string | null;
            sourceNote: string | null;
            /** Format: date-time */
            capturedAt: string | null;
            proposedTier: components["schemas"]["TierView"];
            /** @enum {string|null} */
            privilegeBasis: "attorney_client" | "common_interest" | "confidential" | "none" | null | "work_product";
            /** Format: date */
            retainUntil: string | null;
            onHold: boolean;
            uploadedBy: components["schemas"]["PersonNameView"];
            versions: components["schemas"]["DocumentVersionView"][];
            sources: components["schemas"]["RelatedDocumentView"][];
            derived: components["schemas"]["RelatedDocumentView"][];
            /** @description Other documents of the case that are the same file, of those the caller may read. */
            same: components["schemas"]["RelatedDocumentView"][];
            holds: components["schemas"]["LegalHoldView"][];
            /** @description Whether the caller may place a hold. */
            mayHold: boolean;
            lowerings: components["schemas"]["LoweringView"][];
            /** @description Null for whoever is not counsel of its side, and once its content is gone. */
            toLower: components["schemas"]["ToLowerView"] | null;
            actions: components["schemas"]["DocumentActionView"][];
            /** @description Whether the caller may change what is said of it. */
            mayRevise: boolean;
            /** @description For If-Match; null for other sides, whom it would tell of what they do not see. */
            version: number | null;
            id: string;
            /** @description Null where it lies with a firm of the register. */
            caseId: string | null;
            /** @description The firm it lies with; null also where the reader does not see that firm. */
            firm: components["schemas"]["DocumentFirmView"] | null;
            proceedingId: string | null;
            /** @enum {string} */
            folder: "agreements" | "correspondence" | "discovery" | "evidence" | "invoices" | "orders" | "other" | "pleadings";
            /** @enum {string} */
            kind: "brief" | "claim_chart" | "contract" | "email" | "expert_report" | "invoice" | "letter" | "memorandum" | "motion" | "order" | "other" | "pleading" | "prior_art" | "product_document" | "transcript";
            title: string;
            state: components["schemas"]["DocumentStateView"];
            tier: components["schemas"]["TierView"];
            groupId: string | null;
            issueId: string | null;
            compartmentId: string | null;
            supplierMemberId: string | null;
            /** Format: date */
            documentDate: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sharedAt: string | null;
            /** @description The newest version received; 0 while there is none. */
            versionNo: number;
            mediaType: string | null;
            sizeBytes: number | null;
            /**
             * @description What came of reading what the newest version says; null while there is none.
             * @enum {string|null}
             */
            textState: "empty" | "failed" | "locked" | "none" | null | "pending" | "read";
            /**
             * @description The clause by which the caller may read it.
             * @enum {string}
             */
            clause: "alliance" | "compartment" | "group" | "own" | "public";
            /** @description Where a search found something in its text; empty otherwise. */
            snippet: components["schemas"]["SnippetPartView"][];
        };
        ReviseDocumentBody: {
            title: string;
            /** @enum {string} */
            folder: "agreements" | "correspondence" | "discovery" | "evidence" | "invoices" | "orders" | "other" | "pleadings";
            /** @enum {string} */
            kind: "brief" | "claim_chart" | "contract" | "email" | "expert_report" | "invoice" | "letter" | "memorandum" | "motion" | "order" | "other" | "pleading" | "prior_art" | "product_document" | "transcript";
            /** Format: uuid */
            proceedingId?: string;
            /** @enum {string} */
            privilegeBasis?: "attorney_client" | "common_interest" | "confidential" | "none" | "work_product";
            /** Format: date */
            documentDate?: string;
            author?: string;
            recipients?: string;
            sourceNote?: string;
            capturedAt?: string;
            /**
             * Format: date
             * @description After this day it is destroyed, unless it is held.
             */
            retainUntil?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        WhyByView: {
            /** @enum {string} */
            kind: "compartment" | "group" | "member";
            id: string;
        };
        WhyView: {
            /** @enum {string} */
            clause: "alliance" | "compartment" | "group" | "own" | "public";
            because: components["schemas"]["BilingualView"];
            /** @description The member, group or compartment it rests on. */
            by: components["schemas"]["WhyByView"] | null;
        };
        DocumentAccessEntryView: {
            person: components["schemas"]["PersonNameView"];
            roles: string[];
            memberIds: string[];
            allowed: boolean;
            /** @enum {string} */
            clause: "alliance" | "compartment" | "group" | "own" | "public" | "role" | "state" | "tier" | "wall";
            because: components["schemas"]["BilingualView"];
        };
        DocumentAccessView: {
            documentId: string;
            title: string | null;
            tier: components["schemas"]["TierView"];
            state: components["schemas"]["DocumentStateView"];
            groupId: string | null;
            /** @description Those of them the caller knows elsewhere; to who sees every case all. */
            people: components["schemas"]["DocumentAccessEntryView"][];
            /** @description Whether others may read it whom the caller is not told of. It follows from how it is shared and from the caller, not from who they are. */
            others: boolean;
        };
        SharingGroupView: {
            id: string;
            name: components["schemas"]["BilingualView"];
        };
        SharingIssueView: {
            id: string;
            name: string;
        };
        SharingReadersView: {
            name: components["schemas"]["BilingualView"];
            /** @description Whether it is a member, and not an office of the alliance or an expert. */
            isMember: boolean;
            people: components["schemas"]["PersonNameView"][];
        };
        SharingWayView: {
            tier: components["schemas"]["TierView"];
            group: components["schemas"]["SharingGroupView"] | null;
            /** @description What is common to the group; empty where no issue is asked for, or where it is not the caller's to know. */
            issues: components["schemas"]["SharingIssueView"][];
            /** @description What stands against this way; null where the document may be shared so. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @description Who reads it then, of those the caller knows elsewhere; empty where something stands against it. */
            readers: components["schemas"]["SharingReadersView"][];
            /** @description Whether others read it then whom the caller is not told of. It follows from the way and the caller, not from who they are. */
            others: boolean;
        };
        SharingView: {
            /** @description Why the caller does not share it at all; null where they may in one of the ways. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @description Who may: counsel of the side that supplied it. Told to that side alone. */
            counsel: components["schemas"]["PersonNameView"][];
            ways: components["schemas"]["SharingWayView"][];
        };
        MoveDocumentBody: {
            /** @enum {string} */
            action: "classify" | "destroy" | "recall" | "restore" | "return" | "share";
            /**
             * @description For `classify`, and for a `share` that classifies it first.
             * @enum {string}
             */
            tier?: "T0" | "T1" | "T2" | "T3";
            /**
             * Format: uuid
             * @description With T2: the group it is to be shared in.
             */
            groupId?: string;
            /**
             * Format: uuid
             * @description With T2: the common issue of the group it relates to.
             */
            issueId?: string;
            /** @description Needed for everything but `classify` and `share`. */
            reason?: string;
        };
        OpenedByView: {
            person: components["schemas"]["PersonNameView"];
            memberIds: string[];
            versionNo: number;
            /** @enum {string} */
            how: "download" | "link" | "preview";
            at: string;
        };
        MovedDocumentView: {
            id: string;
            state: components["schemas"]["DocumentStateView"];
            version: number;
            /** @description After a recall, return or destruction: who had opened it, so that each can be asked to give it back. */
            openedBy: components["schemas"]["OpenedByView"][];
        };
        NameSourcesBody: {
            sourceIds: string[];
        };
        AskLoweringBody: {
            /** @enum {string} */
            toTier: "T0" | "T1" | "T2" | "T3";
            reason: string;
        };
        HoldsView: {
            items: components["schemas"]["LegalHoldView"][];
            /** @description Whether the caller may place another. */
            mayPlace: boolean;
        };
        EvidenceLinkView: {
            /** @description Ids, codes, hashes and numbers; null where it is not the caller's to know. */
            detail: {
                [key: string]: unknown;
            } | null;
            no: number;
            /**
             * @description Null where it is its own side's alone to know: then also when, by whom and with what.
             * @enum {string|null}
             */
            act: "added" | "classified" | "derived" | "destroyed" | "erased" | "exported" | "held" | "lowered" | "lowering_agreed" | "lowering_asked" | "lowering_withdrawn" | null | "opened" | "recalled" | "received" | "refused" | "released" | "restored" | "returned" | "revised" | "shared" | "version_added";
            /** Format: date-time */
            at: string | null;
            actName: components["schemas"]["BilingualView"];
            /** @description Null where the system acted, or where who did is not the caller's to know. */
            actor: components["schemas"]["PersonNameView"] | null;
            /** @description Why; null where there is none, or where it is not the caller's to know. */
            reason: string | null;
            contentHash: string | null;
            prevHash: string;
            hash: string;
        };
        EvidenceView: {
            documentId: string;
            /** @description Whether every link holds. */
            isWhole: boolean;
            links: components["schemas"]["EvidenceLinkView"][];
        };
        OpeningView: {
            person: components["schemas"]["PersonNameView"];
            memberIds: string[];
            versionNo: number;
            /** @enum {string} */
            how: "download" | "link" | "preview";
            /** Format: date-time */
            at: string;
        };
        OpeningsView: {
            items: components["schemas"]["OpeningView"][];
        };
        PrivilegeLogEntryView: {
            no: number;
            documentId: string;
            /** Format: date */
            documentDate: string | null;
            /** @enum {string} */
            kind: "brief" | "claim_chart" | "contract" | "email" | "expert_report" | "invoice" | "letter" | "memorandum" | "motion" | "order" | "other" | "pleading" | "prior_art" | "product_document" | "transcript";
            /** @enum {string} */
            folder: "agreements" | "correspondence" | "discovery" | "evidence" | "invoices" | "orders" | "other" | "pleadings";
            title: string;
            author: string | null;
            recipients: string | null;
            /** @enum {string} */
            basis: "attorney_client" | "common_interest" | "confidential" | "none" | "work_product";
            basisName: components["schemas"]["BilingualView"];
            tier: components["schemas"]["TierView"];
            /** @description The firm that supplied it. */
            supplier: components["schemas"]["BilingualView"] | null;
            sha256: string | null;
        };
        PrivilegeLogView: {
            /** @description Null where it is of a firm. */
            caseId: string | null;
            firmId: string | null;
            items: components["schemas"]["PrivilegeLogEntryView"][];
        };
        SealedIndexEntryView: {
            no: number;
            sha256: string | null;
            /** @enum {string} */
            kind: "brief" | "claim_chart" | "contract" | "email" | "expert_report" | "invoice" | "letter" | "memorandum" | "motion" | "order" | "other" | "pleading" | "prior_art" | "product_document" | "transcript";
            sizeBytes: number;
            /**
             * Format: date
             * @description When someone acting for the member first opened it.
             */
            seenOn: string;
        };
        SealedIndexView: {
            groupId: string;
            membershipId: string;
            items: components["schemas"]["SealedIndexEntryView"][];
        };
        LocalMomentView: {
            /** Format: date */
            date: string;
            time: string;
            zone: string;
        };
        CutoffView: {
            time: string;
            zone: string;
            /** Format: date-time */
            at: string;
            local: components["schemas"]["LocalMomentView"];
        };
        DeadlinePackView: {
            id: string;
            version: string;
        };
        DeadlineStepView: {
            /** Format: date */
            date: string;
            say: components["schemas"]["BilingualView"];
            law: string | null;
        };
        AheadDateView: {
            rule: string;
            /** @description What would have to be done. */
            action: components["schemas"]["BilingualView"];
            /** @description Who would act, as the rule names them. */
            actor: components["schemas"]["BilingualView"];
            /** @enum {string} */
            kind: "deadline" | "not_before" | "threshold";
            /** @enum {string} */
            owedBy: "forum" | "party";
            /** @description What is lost when it is missed; null where the rule names nothing. */
            risk: components["schemas"]["BilingualView"] | null;
            /** Format: date */
            due: string;
            /**
             * Format: date
             * @description The earlier date that is good under every reading of the text.
             */
            safe: string | null;
            cutoff: components["schemas"]["CutoffView"] | null;
            citation: string;
            /** @description `yes`: the rule was read in its text; `partial`: known from a secondary source. */
            verified: string;
            pack: components["schemas"]["DeadlinePackView"] | null;
            /** @description What is supposed of service and of the parties, where the date hangs on it: what gives the earliest day. */
            assuming: components["schemas"]["BilingualView"] | null;
            steps: components["schemas"]["DeadlineStepView"][];
            warnings: components["schemas"]["BilingualView"][];
        };
        AheadRefusalView: {
            rule: string;
            action: components["schemas"]["BilingualView"];
            citation: string | null;
            code: string;
            because: components["schemas"]["BilingualView"];
        };
        SupposedEventView: {
            /** @description The id of the event in the law of the forum. */
            event: string;
            name: components["schemas"]["BilingualView"];
            /** Format: date */
            on: string;
            /** @description On what it is supposed. */
            supposing: components["schemas"]["BilingualView"];
            /** @description How many acts are supposed one upon another, from 1. */
            step: number;
            /** @description The deadline of the docket whose act is supposed; null where it is that of another supposed event. */
            deadlineId: string | null;
            dates: components["schemas"]["AheadDateView"][];
            notComputed: components["schemas"]["AheadRefusalView"][];
        };
        ProceedingAheadView: {
            proceedingId: string;
            /** @description The earliest first, each event once. */
            events: components["schemas"]["SupposedEventView"][];
        };
        CaseAheadView: {
            proceedings: components["schemas"]["ProceedingAheadView"][];
        };
        DocketCaseView: {
            id: string;
            /** @description The forum's number, such as `337-TA-1133`. */
            number: string | null;
            title: components["schemas"]["BilingualView"];
        };
        DocketPartyView: {
            id: string;
            name: string;
            nameZh: string | null;
            /** @description The member this party is. */
            memberId: string | null;
        };
        AnswerStateView: {
            /** @enum {string} */
            id: "answered" | "joint_counsel" | "no_answer" | "no_date" | "not_served" | "unanswered";
            name: components["schemas"]["BilingualView"];
        };
        AnswerDateView: {
            /** @description Id of the deadline. */
            id: string;
            /** Format: date */
            due: string;
            /** Format: date */
            safe: string | null;
            cutoff: components["schemas"]["CutoffView"] | null;
            version: number;
        };
        AnswerCoverStatusView: {
            /** @enum {string} */
            id: "in_force" | "proposed" | "refused" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        AnswerCounselView: {
            /** @description Id of the mandate. */
            id: string;
            firm: string;
            name: string | null;
        };
        AnswerCoverActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "approve" | "refuse" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        AnswerCoverView: {
            id: string;
            /** @enum {string} */
            kind: "joint_counsel" | "no_answer";
            kindName: components["schemas"]["BilingualView"];
            status: components["schemas"]["AnswerCoverStatusView"];
            counsel: components["schemas"]["AnswerCounselView"] | null;
            /** @description Where the proof lies that counsel answers, or why nobody does. */
            grounds: string;
            proposedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            proposedAt: string;
            decidedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            endReason: string | null;
            actions: components["schemas"]["AnswerCoverActionView"][];
        };
        SilentRespondentView: {
            id: string;
            case: components["schemas"]["DocketCaseView"];
            party: components["schemas"]["DocketPartyView"];
            proceedingId: string;
            forum: string;
            state: components["schemas"]["AnswerStateView"];
            /** @description Whether nobody stands for the answer. */
            silent: boolean;
            /**
             * Format: date
             * @description Since when it has to answer: since service, before that since institution.
             */
            since: string | null;
            /** Format: date */
            servedOn: string | null;
            date: components["schemas"]["AnswerDateView"] | null;
            /** @description Until the day to keep of a date that is open; negative when it is past. */
            daysLeft: number | null;
            /** @description What stands in place of the answer; a decision that waits for a second person goes before. */
            cover: components["schemas"]["AnswerCoverView"] | null;
            /** @description Counsel acting for it, to whoever may say that they answer; empty to others. */
            counsel: components["schemas"]["AnswerCounselView"][];
            /** @description Whether the reader may say who answers, or propose that nobody does. */
            mayCover: boolean;
        };
        SilentRespondentsPageView: {
            items: components["schemas"]["SilentRespondentView"][];
            nextCursor: string | null;
        };
        JointCounselBody: {
            /** Format: uuid */
            proceedingId: string;
            /**
             * Format: uuid
             * @description The mandate by which counsel acts for this very respondent.
             */
            counselId: string;
            /** @description Where the proof lies: the power of attorney, the joint response. */
            evidence: string;
        };
        NoAnswerBody: {
            /** Format: uuid */
            proceedingId: string;
            reason: string;
        };
        MoveAnswerCoverBody: {
            /** @enum {string} */
            action: "approve" | "refuse" | "withdraw";
            /** @description Why it is refused or withdrawn. */
            reason?: string;
        };
        UndatedReasonView: {
            reason: string;
            /** Format: date */
            until: string;
            by: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            at: string;
        };
        UndatedCaseView: {
            id: string;
            case: components["schemas"]["DocketCaseView"];
            /** Format: date */
            openedOn: string;
            /** @description The last reason that was recorded, whether it holds or not. */
            reason: components["schemas"]["UndatedReasonView"] | null;
            /** @description Whether the reader may record a reason. */
            mayExplain: boolean;
        };
        UndatedCasesPageView: {
            items: components["schemas"]["UndatedCaseView"][];
            nextCursor: string | null;
        };
        UndatedReasonBody: {
            reason: string;
            /**
             * Format: date
             * @description Until when that is a reason; then somebody looks again.
             */
            until: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        DayLogEntryView: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description The fact in the record, such as `deadline.confirmed`. */
            fact: string;
            /** @description What was done: recorded, computed, moved, verified, completed, withdrawn. */
            what: components["schemas"]["BilingualView"];
            /** @description Nobody where the system did it. */
            by: components["schemas"]["PersonNameView"] | null;
            case: components["schemas"]["DocketCaseView"];
            /** @description What it is about: the act that is due, or the event. */
            about: components["schemas"]["BilingualView"] | null;
            party: components["schemas"]["DocketPartyView"] | null;
            /** @description Id of the deadline, where it is about one. */
            deadlineId: string | null;
            /**
             * Format: date
             * @description The day before, and the day since: of a deadline its due date, of an event the day it happened.
             */
            from: string | null;
            /** Format: date */
            to: string | null;
            reason: string | null;
        };
        DayLogPageView: {
            items: components["schemas"]["DayLogEntryView"][];
            nextCursor: string | null;
        };
        UndoneJoinView: {
            reason: string;
            by: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            at: string;
        };
        CaseJoinView: {
            id: string;
            from: components["schemas"]["DocketCaseView"];
            to: components["schemas"]["DocketCaseView"];
            reason: string;
            by: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            at: string;
            undone: components["schemas"]["UndoneJoinView"] | null;
            mayUndo: boolean;
        };
        CaseJoinsView: {
            items: components["schemas"]["CaseJoinView"][];
        };
        JoinPreviewBody: {
            /**
             * Format: uuid
             * @description The investigation it became.
             */
            toId: string;
        };
        EndingDeadlineView: {
            id: string;
            action: components["schemas"]["BilingualView"];
            /** Format: date */
            due: string;
            party: components["schemas"]["DocketPartyView"] | null;
        };
        JoinedPartiesView: {
            both: string[];
            onlyEarlier: string[];
            onlyLater: string[];
        };
        JoinPreviewView: {
            from: components["schemas"]["DocketCaseView"];
            to: components["schemas"]["DocketCaseView"];
            /** @description What stands against it; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @description The open dates of the earlier case, which would end; those of the later one stay as its own events give them. */
            ends: components["schemas"]["EndingDeadlineView"][];
            parties: components["schemas"]["JoinedPartiesView"];
        };
        JoinCaseBody: {
            reason: string;
            /**
             * Format: uuid
             * @description The investigation it became.
             */
            toId: string;
        };
        ServiceView: {
            party: components["schemas"]["DocketPartyView"];
            /** @enum {string} */
            method: "electronic" | "express" | "hand" | "left" | "mail" | "public_notice" | "returned" | "unknown";
            /** @enum {string|null} */
            destination: "domestic" | "foreign" | null | "us";
            /** Format: date */
            servedOn: string;
            /**
             * Format: date
             * @description The last day it may have been; null where the day is proved.
             */
            servedUntil: string | null;
            /** Format: date */
            receivedOn: string | null;
            through: string | null;
            evidence: string | null;
            /** @description Documents that are the proof, as far as the reader may read them. */
            evidenceDocuments: components["schemas"]["ShownDocumentView"][];
        };
        OrderLineView: {
            /** @description The same through all corrections. */
            key: string;
            /** @enum {string} */
            sort: "deadline" | "event" | "plain";
            /** @description What the date is of: an event of the law, a deadline that was there, or one of its own. */
            name: components["schemas"]["BilingualView"];
            /** Format: date */
            on: string;
            atTime: string | null;
            zone: string | null;
            /** @description Null where it is everyone's. */
            party: components["schemas"]["DocketPartyView"] | null;
            /** @description The event of the law. */
            event: string | null;
            deadlineId: string | null;
        };
        NotComputedView: {
            rule: string;
            action: components["schemas"]["BilingualView"];
            party: components["schemas"]["DocketPartyView"] | null;
            code: string;
            because: components["schemas"]["BilingualView"];
            citation: string | null;
            eventId: string;
        };
        WithdrawalView: {
            /** Format: date-time */
            at: string;
            reason: string;
            by: components["schemas"]["PersonNameView"] | null;
        };
        EventActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "correct" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        EventView: {
            id: string;
            /** @description The first version: documents lie with all of them by its id. */
            originId: string;
            caseId: string;
            proceedingId: string;
            kind: string;
            name: components["schemas"]["BilingualView"];
            /** Format: date */
            happenedOn: string;
            atTime: string | null;
            zone: string | null;
            note: string | null;
            evidence: string | null;
            /** @description Documents that are the proof, as far as the reader may read them. */
            evidenceDocuments: components["schemas"]["ShownDocumentView"][];
            circumstances: string[];
            dates: {
                [key: string]: unknown;
            };
            services: components["schemas"]["ServiceView"][];
            /** @description Of an order that sets dates, what it is called. */
            authority: string | null;
            /** @description Of an order that sets dates, those the reader may know of. */
            lines: components["schemas"]["OrderLineView"][];
            /** @description The first version of the order that set its day. */
            setBy: string | null;
            /** @description What its rules should have given and did not, each with the reason. */
            notComputed: components["schemas"]["NotComputedView"][];
            recordedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            status: "current" | "replaced" | "withdrawn";
            /** @description The event this one corrects. */
            replaces: string | null;
            /** @description The event that corrects this one. */
            replacedBy: string | null;
            /** @description What was wrong with the event this one corrects. */
            correctionReason: string | null;
            withdrawn: components["schemas"]["WithdrawalView"] | null;
            actions: components["schemas"]["EventActionView"][];
        };
        EventsView: {
            items: components["schemas"]["EventView"][];
        };
        ServiceBody: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            method: "electronic" | "express" | "hand" | "left" | "mail" | "public_notice" | "returned" | "unknown";
            /**
             * @description Where the copy went, which is where its addressee sits: counsel in the United States is `us`.
             * @enum {string}
             */
            destination?: "domestic" | "foreign" | "us";
            /**
             * Format: date
             * @description The day of mailing, handing over or sending; where that day is not proved, the first day it may have been.
             */
            servedOn: string;
            /**
             * Format: date
             * @description Where the day is not proved, the last day it may have been: later than `servedOn`, and no later than `receivedOn`. The dates that
             *     follow are then given with the earliest and the latest they may be.
             */
            servedUntil?: string;
            /** Format: date */
            receivedOn?: string;
            /** @description The counsel or other person through whom it was served. */
            through?: string;
            /** @description Where the proof is: a certificate of service, a tracking number. */
            evidence?: string;
            /** @description Documents that are the proof; left out of a correction, those there stay. */
            evidenceDocumentIds?: string[];
        };
        OrderLineBody: {
            /**
             * Format: uuid
             * @description Of a line that is there, its key, so that a correction changes that one.
             */
            key?: string;
            /** @description An event of the forum that is served on nobody, such as the first day of the hearing. */
            event?: string;
            /**
             * Format: uuid
             * @description A deadline of the case.
             */
            deadlineId?: string;
            /** @description What is to be done, where neither is named; in English, in Chinese or both. */
            actionEn?: string;
            actionZh?: string;
            /**
             * Format: uuid
             * @description Who is to do it; left out: all parties.
             */
            partyId?: string;
            /** Format: date */
            on: string;
            /** @description `HH:MM` on the wall of `zone`, where the order names an hour. */
            atTime?: string;
            zone?: string;
        };
        RecordEventBody: {
            /** Format: uuid */
            proceedingId: string;
            /** @description An event of the proceeding's forum, as `GET /law/events` lists them, `note`, or `order_setting_dates`. */
            kind: string;
            /** Format: date */
            happenedOn: string;
            /** @description `HH:MM` on the wall of `zone`, where the time matters. */
            atTime?: string;
            zone?: string;
            note?: string;
            /** @description Where the proof is: a docket number, a page, a link. */
            evidence?: string;
            /** @description Documents that are the proof; left out of a correction, those there stay. */
            evidenceDocumentIds?: string[];
            /** @description Circumstances the event's rules ask for, as `GET /law/events` names them. */
            circumstances?: string[];
            /** @description Further dates a rule needs, by name. */
            dates?: {
                [key: string]: unknown;
            };
            /** @description On whom and how it was served; each party at most once. */
            services?: components["schemas"]["ServiceBody"][];
            /** @description Of an order that sets dates (`order_setting_dates`), as people call it, such as `Order No. 4`. */
            authority?: string;
            /** @description Of an order that sets dates, each of them. */
            lines?: components["schemas"]["OrderLineBody"][];
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        OrderInForceView: {
            id: string;
            /** @enum {string} */
            how: "extension" | "order" | "stipulation";
            /** @description As people call it, such as `Order No. 4`. */
            authority: string;
            /** Format: date */
            datedOn: string;
        };
        MetView: {
            /** Format: date */
            on: string;
            evidence: string | null;
            note: string | null;
            by: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            at: string;
        };
        SuccessorView: {
            deadlineId: string | null;
            action: components["schemas"]["BilingualView"] | null;
            authority: string | null;
        };
        DeadlineActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "confirm" | "extend" | "lift" | "meet" | "order" | "pass" | "reopen" | "supersede" | "void" | "waive";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        DeadlineRowView: {
            id: string;
            case: components["schemas"]["DocketCaseView"];
            proceedingId: string;
            eventId: string;
            /** @description Null where it is everyone's or the forum's. */
            party: components["schemas"]["DocketPartyView"] | null;
            rule: string;
            /** @description What must be done. */
            action: components["schemas"]["BilingualView"];
            /**
             * @description `deadline`: the last day of an act; `not_before`: the day from which one is possible; `threshold`: where something else begins.
             * @enum {string}
             */
            kind: "deadline" | "not_before" | "threshold";
            /** @enum {string} */
            owedBy: "forum" | "party";
            /** @description Who acts, as the rule names them. */
            actor: components["schemas"]["BilingualView"];
            /** @description What is lost when it is missed; null where the rule names nothing. */
            risk: components["schemas"]["BilingualView"] | null;
            /**
             * Format: date
             * @description The day the count began from: the event, or the service on the party.
             */
            countedFrom: string;
            /** @description Whether a party must do something by this date; false for the forum's own clocks and for earliest days. */
            duty: boolean;
            /**
             * Format: date
             * @description The rule's own date; the ordered one where a date was ordered.
             */
            due: string;
            /**
             * Format: date
             * @description The earlier date to keep where the text is ambiguous: then it is the one that lists count to, and `due` the outer one.
             */
            safe: string | null;
            cutoff: components["schemas"]["CutoffView"] | null;
            /** @description What ordered the date; null where the computed one is kept. */
            ordered: components["schemas"]["OrderInForceView"] | null;
            /**
             * Format: date
             * @description What the law gives beside an ordered date; null where none was ordered, and where nothing computes it any more.
             */
            computedDue: string | null;
            /** Format: date */
            computedSafe: string | null;
            citation: string;
            /** @description `yes`: the rule was read in its text; `partial`: known from a secondary source. */
            verified: string;
            /** @description Null where an order set it. */
            pack: components["schemas"]["DeadlinePackView"] | null;
            /** @enum {string} */
            status: "closed" | "confirmed" | "met" | "passed" | "proposed" | "superseded" | "void" | "waived";
            /** @description Open past the day to keep, or met after the due date. */
            late: boolean;
            recordedBy: components["schemas"]["PersonNameView"] | null;
            confirmedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            confirmedAt: string | null;
            met: components["schemas"]["MetView"] | null;
            /** @description What took its place, where it is superseded. */
            successor: components["schemas"]["SuccessorView"] | null;
            /** @description Why it is waived, superseded, void or closed. */
            closedReason: components["schemas"]["BilingualView"] | null;
            /** @description How often the date moved. */
            moveCount: number;
            version: number;
            actions: components["schemas"]["DeadlineActionView"][];
        };
        RecordedEventView: {
            event: components["schemas"]["EventView"];
            deadlines: components["schemas"]["DeadlineRowView"][];
        };
        CarriedServiceView: {
            party: components["schemas"]["DocketPartyView"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * @description `carried` to the event's new day, `left` where it was on purpose, `changed` to a day of its own; `undecided`: refused until carried or kept.
             * @enum {string}
             */
            choice: "carried" | "changed" | "left" | "undecided";
        };
        ForeseenEventView: {
            name: components["schemas"]["BilingualView"];
            /**
             * Format: date
             * @description Null where it is new.
             */
            from: string | null;
            /**
             * Format: date
             * @description Null where it goes.
             */
            to: string | null;
        };
        GivenDateView: {
            /** Format: date */
            due: string;
            /** Format: date */
            safe: string | null;
        };
        ForeseenDeadlineView: {
            /** @description Null where it is not there yet. */
            deadlineId: string | null;
            rule: string;
            action: components["schemas"]["BilingualView"];
            party: components["schemas"]["DocketPartyView"] | null;
            /** @enum {string} */
            change: "comes" | "goes" | "moves" | "stays";
            /**
             * @description The status it would have.
             * @enum {string}
             */
            status: "closed" | "confirmed" | "met" | "passed" | "proposed" | "superseded" | "void" | "waived";
            /** @description Null where it comes. */
            from: components["schemas"]["GivenDateView"] | null;
            /** @description Null where it goes. */
            to: components["schemas"]["GivenDateView"] | null;
            /** @description `partial` where the text that governs the date was not read. */
            verified: string;
            because: components["schemas"]["BilingualView"];
        };
        EventPreviewView: {
            services: components["schemas"]["CarriedServiceView"][];
            /** @description Of an order that sets dates, the events to come whose day it sets. */
            events: components["schemas"]["ForeseenEventView"][];
            /** @description What moves, then what comes, goes and stays; each by the day to keep. */
            deadlines: components["schemas"]["ForeseenDeadlineView"][];
            /** @description What the event's rules would not give, each with the reason. */
            notComputed: components["schemas"]["NotComputedView"][];
        };
        CorrectEventBody: {
            /** Format: uuid */
            proceedingId: string;
            /** @description An event of the proceeding's forum, as `GET /law/events` lists them, `note`, or `order_setting_dates`. */
            kind: string;
            /** Format: date */
            happenedOn: string;
            /** @description `HH:MM` on the wall of `zone`, where the time matters. */
            atTime?: string;
            zone?: string;
            note?: string;
            /** @description Where the proof is: a docket number, a page, a link. */
            evidence?: string;
            /** @description Documents that are the proof; left out of a correction, those there stay. */
            evidenceDocumentIds?: string[];
            /** @description Circumstances the event's rules ask for, as `GET /law/events` names them. */
            circumstances?: string[];
            /** @description Further dates a rule needs, by name. */
            dates?: {
                [key: string]: unknown;
            };
            /** @description On whom and how it was served; each party at most once. */
            services?: components["schemas"]["ServiceBody"][];
            /** @description Of an order that sets dates (`order_setting_dates`), as people call it, such as `Order No. 4`. */
            authority?: string;
            /** @description Of an order that sets dates, each of them. */
            lines?: components["schemas"]["OrderLineBody"][];
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
            /** @description What was wrong. */
            reason: string;
            /**
             * @description Parties whose service keeps the day the event had, though the event gets another one. Every other service that had the
             *     event's day must be given another day too.
             */
            keepServices?: string[];
        };
        MovedDeadlineView: {
            deadlineId: string;
            rule: string;
            action: components["schemas"]["BilingualView"];
            party: components["schemas"]["DocketPartyView"] | null;
            /**
             * Format: date
             * @description Null where it is new.
             */
            from: string | null;
            /**
             * Format: date
             * @description The safe date before, where there was one.
             */
            fromSafe: string | null;
            /**
             * Format: date
             * @description Null where it is closed.
             */
            to: string | null;
            /**
             * Format: date
             * @description The safe date now, where there is one.
             */
            toSafe: string | null;
            why: components["schemas"]["BilingualView"];
        };
        CorrectedEventView: {
            event: components["schemas"]["EventView"];
            deadlines: components["schemas"]["DeadlineRowView"][];
            /** @description Empty where the same request was made before: each deadline tells how it moved. */
            moved: components["schemas"]["MovedDeadlineView"][];
        };
        PreviewCorrectionBody: {
            /** Format: uuid */
            proceedingId: string;
            /** @description An event of the proceeding's forum, as `GET /law/events` lists them, `note`, or `order_setting_dates`. */
            kind: string;
            /** Format: date */
            happenedOn: string;
            /** @description `HH:MM` on the wall of `zone`, where the time matters. */
            atTime?: string;
            zone?: string;
            note?: string;
            /** @description Where the proof is: a docket number, a page, a link. */
            evidence?: string;
            /** @description Documents that are the proof; left out of a correction, those there stay. */
            evidenceDocumentIds?: string[];
            /** @description Circumstances the event's rules ask for, as `GET /law/events` names them. */
            circumstances?: string[];
            /** @description Further dates a rule needs, by name. */
            dates?: {
                [key: string]: unknown;
            };
            /** @description On whom and how it was served; each party at most once. */
            services?: components["schemas"]["ServiceBody"][];
            /** @description Of an order that sets dates (`order_setting_dates`), as people call it, such as `Order No. 4`. */
            authority?: string;
            /** @description Of an order that sets dates, each of them. */
            lines?: components["schemas"]["OrderLineBody"][];
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
            /**
             * @description Parties whose service keeps the day the event had, though the event gets another one. Every other service that had the
             *     event's day must be given another day too.
             */
            keepServices?: string[];
        };
        CaseDeadlinesView: {
            items: components["schemas"]["DeadlineRowView"][];
            notComputed: components["schemas"]["NotComputedView"][];
        };
        DeadlinePageView: {
            items: components["schemas"]["DeadlineRowView"][];
            nextCursor: string | null;
        };
        DeadlineOfDayView: {
            id: string;
            caseId: string;
            caseNumber: string | null;
            action: components["schemas"]["BilingualView"];
            /** @description Whether something is lost when it is missed, and it is open. */
            isFatal: boolean;
        };
        DeadlineDayView: {
            /** Format: date */
            day: string;
            total: number;
            /** @description Open, and something is lost when they are missed. */
            fatal: number;
            /** @description Dates that wait for a second person. */
            toConfirm: number;
            /** @description The first five: what is fatal before the rest. */
            first: components["schemas"]["DeadlineOfDayView"][];
        };
        DeadlineDaysView: {
            items: components["schemas"]["DeadlineDayView"][];
        };
        DeadlinesOfForumView: {
            /** @description Id of the forum, as the kinds of cases name them. */
            forum: string;
            total: number;
        };
        DeadlineWeekView: {
            /**
             * Format: date
             * @description Its first day.
             */
            monday: string;
            total: number;
            forums: components["schemas"]["DeadlinesOfForumView"][];
        };
        DeadlineWeeksView: {
            total: number;
            /** @description Open, and something is lost when they are missed. */
            fatal: number;
            /** @description Over the whole time, the forum with most first. */
            forums: components["schemas"]["DeadlinesOfForumView"][];
            weeks: components["schemas"]["DeadlineWeekView"][];
        };
        OrderEndedView: {
            /** Format: date-time */
            at: string;
            because: components["schemas"]["BilingualView"];
            by: components["schemas"]["PersonNameView"] | null;
        };
        DeadlineOrderView: {
            id: string;
            /** @enum {string} */
            how: "extension" | "order" | "stipulation";
            /** @description As people call it, such as `Order No. 4`. */
            authority: string;
            /** Format: date */
            datedOn: string;
            /** Format: date */
            date: string;
            /** @description The hour the order names, on the wall of `zone`. */
            atTime: string | null;
            zone: string | null;
            /** @description Where the order is. */
            evidence: string | null;
            /** @description Documents that are the order, as far as the reader may read them. */
            evidenceDocuments: components["schemas"]["ShownDocumentView"][];
            note: string | null;
            /** @description The event that ordered several dates; null where it was entered alone. */
            eventId: string | null;
            enteredBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            enteredAt: string;
            /** @description Null while it is in force. */
            ended: components["schemas"]["OrderEndedView"] | null;
        };
        DeadlineMoveView: {
            /**
             * Format: date
             * @description Absent where the date came back after its trigger had gone.
             */
            from: string | null;
            /**
             * Format: date
             * @description Absent where nothing computes it any more.
             */
            to: string | null;
            /** @description Whether the computed date moved beside an ordered one, which stayed. */
            isShadow: boolean;
            why: components["schemas"]["BilingualView"];
            eventId: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonNameView"] | null;
        };
        DeadlineView: {
            id: string;
            case: components["schemas"]["DocketCaseView"];
            proceedingId: string;
            eventId: string;
            /** @description Null where it is everyone's or the forum's. */
            party: components["schemas"]["DocketPartyView"] | null;
            rule: string;
            /** @description What must be done. */
            action: components["schemas"]["BilingualView"];
            /**
             * @description `deadline`: the last day of an act; `not_before`: the day from which one is possible; `threshold`: where something else begins.
             * @enum {string}
             */
            kind: "deadline" | "not_before" | "threshold";
            /** @enum {string} */
            owedBy: "forum" | "party";
            /** @description Who acts, as the rule names them. */
            actor: components["schemas"]["BilingualView"];
            /** @description What is lost when it is missed; null where the rule names nothing. */
            risk: components["schemas"]["BilingualView"] | null;
            /**
             * Format: date
             * @description The day the count began from: the event, or the service on the party.
             */
            countedFrom: string;
            /** @description Whether a party must do something by this date; false for the forum's own clocks and for earliest days. */
            duty: boolean;
            /**
             * Format: date
             * @description The rule's own date; the ordered one where a date was ordered.
             */
            due: string;
            /**
             * Format: date
             * @description The earlier date to keep where the text is ambiguous: then it is the one that lists count to, and `due` the outer one.
             */
            safe: string | null;
            cutoff: components["schemas"]["CutoffView"] | null;
            /** @description What ordered the date; null where the computed one is kept. */
            ordered: components["schemas"]["OrderInForceView"] | null;
            /**
             * Format: date
             * @description What the law gives beside an ordered date; null where none was ordered, and where nothing computes it any more.
             */
            computedDue: string | null;
            /** Format: date */
            computedSafe: string | null;
            citation: string;
            /** @description `yes`: the rule was read in its text; `partial`: known from a secondary source. */
            verified: string;
            /** @description Null where an order set it. */
            pack: components["schemas"]["DeadlinePackView"] | null;
            /** @enum {string} */
            status: "closed" | "confirmed" | "met" | "passed" | "proposed" | "superseded" | "void" | "waived";
            /** @description Open past the day to keep, or met after the due date. */
            late: boolean;
            recordedBy: components["schemas"]["PersonNameView"] | null;
            confirmedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            confirmedAt: string | null;
            met: components["schemas"]["MetView"] | null;
            /** @description What took its place, where it is superseded. */
            successor: components["schemas"]["SuccessorView"] | null;
            /** @description Why it is waived, superseded, void or closed. */
            closedReason: components["schemas"]["BilingualView"] | null;
            /** @description How often the date moved. */
            moveCount: number;
            version: number;
            actions: components["schemas"]["DeadlineActionView"][];
            /** @description Documents that show that it was met, waived, superseded or void, as far as the reader may read them. */
            evidenceDocuments: components["schemas"]["ShownDocumentView"][];
            /** @description The dates that were ordered, the latest first. */
            orders: components["schemas"]["DeadlineOrderView"][];
            steps: components["schemas"]["DeadlineStepView"][];
            warnings: components["schemas"]["BilingualView"][];
            moves: components["schemas"]["DeadlineMoveView"][];
        };
        DeadlineToConfirmBody: {
            /** Format: uuid */
            id: string;
            /** @description The version that was looked at. */
            version: number;
        };
        ConfirmDeadlinesBody: {
            items: components["schemas"]["DeadlineToConfirmBody"][];
        };
        DeadlineConfirmedView: {
            id: string;
            confirmed: boolean;
            /** @description Null where it was confirmed; else `deadline.changed_since`, or what a single confirmation is refused with. */
            refusal: components["schemas"]["ObstacleView"] | null;
        };
        ConfirmedDeadlinesView: {
            items: components["schemas"]["DeadlineConfirmedView"][];
        };
        MeetDeadlineBody: {
            /**
             * Format: date
             * @description The day on which it was done.
             */
            on: string;
            evidence?: string;
            /** @description Documents that are the proof. */
            evidenceDocumentIds?: string[];
            note?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        OrderedDateBody: {
            /**
             * Format: date
             * @description The day that was set.
             */
            date: string;
            /** @description `HH:MM` on the wall of `zone`, where the order names an hour; else the hour of the computed date closes it. */
            atTime?: string;
            zone?: string;
            /**
             * @description `order` of the court or judge, `stipulation` of the parties, `extension` that the forum gave on request.
             * @enum {string}
             */
            how: "extension" | "order" | "stipulation";
            /** @description As people call it, such as `Order No. 4`. */
            authority: string;
            /**
             * Format: date
             * @description The day of the order.
             */
            datedOn: string;
            /** @description Where the order is: a docket number, a page. */
            evidence?: string;
            /** @description Documents that are the order. */
            evidenceDocumentIds?: string[];
            note?: string;
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        EndDeadlineBody: {
            reason: string;
            /** @description Documents that are the proof. */
            evidenceDocumentIds?: string[];
        };
        SupersedeDeadlineBody: {
            reason: string;
            /** @description Documents that are the proof. */
            evidenceDocumentIds?: string[];
            /**
             * Format: uuid
             * @description Another open deadline of the case.
             */
            deadlineId?: string;
            /** @description The order, as people call it. */
            authority?: string;
        };
        ImpactCountsView: {
            computing: number;
            waiting: number;
            accepted: number;
            applied: number;
            dismissed: number;
            unmoved: number;
        };
        ImpactLinesCountView: {
            moves: number;
            comes: number;
            goes: number;
            stays: number;
        };
        ImpactActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "accept" | "dismiss" | "stop";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        ImpactView: {
            id: string;
            /** @enum {string} */
            cause: "closure" | "edition" | "tolling" | "year";
            /** @description What became of the cause: `accepted`, `withdrawn`, or the edition of the law. */
            turn: string;
            name: components["schemas"]["BilingualView"];
            why: components["schemas"]["BilingualView"];
            /** @description The calendar whose days became others. */
            calendar: string | null;
            /** Format: date */
            from: string | null;
            /** Format: date */
            until: string | null;
            /** Format: date-time */
            aroseAt: string;
            /**
             * Format: date-time
             * @description When all its cases were worked out; null while that goes on.
             */
            computedAt: string | null;
            cases: components["schemas"]["ImpactCountsView"];
            lines: components["schemas"]["ImpactLinesCountView"];
            actions: components["schemas"]["ImpactActionView"][];
        };
        ImpactsView: {
            items: components["schemas"]["ImpactView"][];
        };
        ImpactCaseNameView: {
            id: string;
            number: string | null;
            title: components["schemas"]["BilingualView"];
        };
        ImpactLineView: {
            /** @description Null where it comes. */
            deadlineId: string | null;
            rule: string;
            action: components["schemas"]["BilingualView"];
            party: components["schemas"]["DocketPartyView"] | null;
            /** @enum {string} */
            change: "comes" | "goes" | "moves" | "stays";
            /** Format: date */
            fromDue: string | null;
            /** Format: date */
            fromSafe: string | null;
            /** Format: date */
            toDue: string | null;
            /** Format: date */
            toSafe: string | null;
            because: components["schemas"]["BilingualView"];
        };
        ImpactCaseView: {
            case: components["schemas"]["ImpactCaseNameView"];
            /** @enum {string} */
            status: "accepted" | "applied" | "computing" | "dismissed" | "unmoved" | "waiting";
            statusName: components["schemas"]["BilingualView"];
            decidedBy: components["schemas"]["BilingualView"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            reason: string | null;
            /** Format: date-time */
            appliedAt: string | null;
            lines: components["schemas"]["ImpactLineView"][];
            actions: components["schemas"]["ImpactActionView"][];
        };
        ImpactCasePageView: {
            items: components["schemas"]["ImpactCaseView"][];
            nextCursor: string | null;
        };
        DecideImpactBody: {
            /** @enum {string} */
            action: "accept" | "dismiss" | "stop";
            /**
             * Format: uuid
             * @description Of this case alone; of every case the caller sees where none is named.
             */
            caseId?: string;
            /** @description Why the dates are left as they are. */
            reason?: string;
        };
        SplitParticipantBody: {
            /** @description Any name of the caller's own, each once. */
            id: string;
            /** @description Decimal text, zero or more; for `weights` and `hybrid`. */
            weight?: string;
            /** @description Decimal text, zero or more; for `tiers`. */
            units?: string;
            /** @description A number in the row or a day: who joined earlier bears the odd unit where remainders are equal. */
            joined?: string;
            /** @description The name of their economic group: its members share one part, by weight, or equally of an equal split. */
            group?: string;
            /** @description The least they bear: an amount such as `40000.00`, or a percentage of the total such as `5%`, rounded up. */
            floor?: string;
            /** @description The most they bear: an amount, or a percentage of the total, rounded down. */
            cap?: string;
        };
        SplitBody: {
            /** @description Below zero it is a credit, which is split as its opposite is. */
            total: components["schemas"]["MoneyView"];
            /** @enum {string} */
            method: "equal" | "hybrid" | "tiers" | "weights";
            /** @description Of a hybrid: the percentage of the total that is shared equally, rounded down; the rest goes by weight. */
            basePercent?: string;
            participants: components["schemas"]["SplitParticipantBody"][];
        };
        SplitLineView: {
            id: string;
            /** @description Decimal text of the total's currency. */
            amount: string;
            /** @description What falls to them exactly: a fraction `n/d` of minor units. */
            exact: string;
            /** @description The unit they bear of what was left over: `1`, of a credit `-1`, or `0`. */
            odd: number;
        };
        SplitPoolLineView: {
            id: string;
            /** @description Decimal text of the total's currency. */
            amount: string;
            /** @description What falls to them exactly: a fraction `n/d` of minor units. */
            exact: string;
            /** @description The unit they bear of what was left over: `1`, of a credit `-1`, or `0`. */
            odd: number;
            /**
             * @description The bound they stand at.
             * @enum {string}
             */
            bound?: "cap" | "floor";
        };
        SplitPoolView: {
            key: string;
            amount: string;
            /** @description In the order that decides where remainders are equal. */
            lines: components["schemas"]["SplitPoolLineView"][];
        };
        SplitBoundsView: {
            floor?: string;
            cap?: string;
        };
        SplitTieView: {
            /** @description The place of this line among them. */
            place: number;
            bear: number;
        };
        SplitCutOffView: {
            /** @description A fraction `n/d` of a minor unit. */
            remainder: string;
            /** @description Only where this line has exactly the remainder. */
            tie?: components["schemas"]["SplitTieView"];
        };
        SplitCertifiedLineView: {
            id: string;
            weight: string;
            group?: string;
            /** @description What the group bears together at least and at most. */
            groupBounds?: components["schemas"]["SplitBoundsView"];
            floor?: string;
            cap?: string;
            /** @description Where it is not that of the pool: within an economic group. */
            perWeight?: string;
            /** @description `perWeight × weight`, between the floor and the cap. */
            exact: string;
            /** @description The unit it bears of what was left over: `1`, below zero `-1`, or none. */
            odd: number;
            units: string;
            cutOff: components["schemas"]["SplitCutOffView"];
        };
        SplitToldLineView: {
            line: components["schemas"]["SplitCertifiedLineView"];
            salt: string;
        };
        SplitCertifiedPoolView: {
            key: string;
            /** @description In minor units. */
            total: string;
            /** @description The sum of weights. */
            weights: string;
            /** @description Minor units for each unit of weight. */
            perWeight: string;
            count: number;
            /** @description In the order that decides where remainders are equal. */
            lines: components["schemas"]["SplitToldLineView"][];
            /** @description SHA-256 over the figures above and the hashes of the lines. */
            root: string;
        };
        SplitCertificateView: {
            format: string;
            of: string;
            currency: string;
            pools: components["schemas"]["SplitCertifiedPoolView"][];
            /** @description SHA-256 over the roots of the pools. */
            root: string;
        };
        SplitView: {
            /** @description As the participants were given. */
            lines: components["schemas"]["SplitLineView"][];
            pools: components["schemas"]["SplitPoolView"][];
            /** @description Every line with what it is recomputed from; `recompute-share.mjs` needs no more. */
            certificate: components["schemas"]["SplitCertificateView"];
        };
        DefaultCarrierBody: {
            id: string;
            /** @description Decimal text, zero or more. */
            weight: string;
            /** @description Their own line of the call, which the cap is a percentage of. */
            ownLine: string;
        };
        DefaultCureBody: {
            /** @description Days of interest, by a year of 365. */
            days: number;
            /** @description A year. */
            ratePercent: string;
        };
        CalculatedDefaultBody: {
            amount: string;
            /** @enum {string} */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @description Of each one's own line; rounded down. */
            capPercent: string;
            carriers: components["schemas"]["DefaultCarrierBody"][];
            cure?: components["schemas"]["DefaultCureBody"];
        };
        CalculatedCarriedView: {
            /** @description A fraction `n/d` of minor units. */
            exact: string;
            /** @description The most they carry. */
            cap: string;
            id: string;
            amount: string;
        };
        CalculatedAmountView: {
            id: string;
            amount: string;
        };
        CalculatedDefaultView: {
            carried: components["schemas"]["CalculatedCarriedView"][];
            /** @description What is above all caps: for the reserve or a decision, billed to nobody. */
            uncovered: string;
            /** @description Only of a cure: half-even. */
            interest?: string;
            /** @description Only of a cure: principal and interest, pro rata to what each carried. */
            credits?: components["schemas"]["CalculatedAmountView"][];
            /** @description Only of a cure: the part of what nobody carried. */
            toFund?: string;
        };
        CalculatedExitBody: {
            /** @enum {string} */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @description The share of whoever leaves. */
            sharePercent: string;
            /** @description All that accrued up to the cut-off. */
            accrued: string;
            /** @description All that was committed before the notice and cannot be cancelled. */
            committed: string;
            /** @description What was agreed for winding down, theirs in full. */
            windDown?: string;
            /** @description What they paid in advance. */
            prepaid: string;
        };
        CalculatedPartView: {
            amount: string;
            /** @description A fraction `n/d` of minor units. */
            exact: string;
        };
        CalculatedExitView: {
            /** @description Their share of what accrued and was committed, rounded once and half-even, and the wind-down. */
            owed: string;
            /** @description What they get back. */
            refund: string;
            /** @description What they still pay. */
            due: string;
            /** @description Their share of what accrued. */
            accrued: components["schemas"]["CalculatedPartView"];
            /** @description Their share of what was committed. */
            committed: components["schemas"]["CalculatedPartView"];
        };
        CalculatedAmountBody: {
            id: string;
            amount: string;
        };
        CalculatedWeightBody: {
            id: string;
            /** @description Decimal text, zero or more. */
            weight: string;
        };
        CalculatedWaterfallBody: {
            recovery: components["schemas"]["MoneyView"];
            /** @description What it cost to collect; paid first. */
            collectionCosts?: string;
            /** @description What members carried of others' defaults and have not got back; paid next. */
            carries?: components["schemas"]["CalculatedAmountBody"][];
            /** @description What each paid net, also who has left: given back pro rata. */
            contributions: components["schemas"]["CalculatedAmountBody"][];
            /** @description By what the rest is shared. */
            weights: components["schemas"]["CalculatedWeightBody"][];
        };
        CalculatedLevelView: {
            level: number;
            /** @description What it could take; of the last there is no end. */
            claim?: string;
            /** @description What flows to it. */
            amount: string;
            /** @description Who gets it; nobody of the cost of collection. */
            lines: components["schemas"]["CalculatedAmountView"][];
        };
        CalculatedWaterfallView: {
            /** @description The cost of collection (1), carried defaults (2), net contributions (3), the rest by weight (4). */
            levels: components["schemas"]["CalculatedLevelView"][];
            /** @description What each gets in all. */
            lines: components["schemas"]["CalculatedAmountView"][];
        };
        CalculatedBuyInBody: {
            /** @enum {string} */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @description What the group has spent that a late joiner would have shared. */
            historic: string;
            sharePercent: string;
            /** @description Interest a year on the share. */
            ratePercent: string;
            /** @description Decimal text, such as `0.5`. */
            years: string;
            premiumPercent: string;
            /** @description What each earlier member paid net: the price is credited pro rata to it. */
            contributions: components["schemas"]["CalculatedAmountBody"][];
        };
        CalculatedBuyInPartsView: {
            /** @description The share of what was spent. */
            share: string;
            /** @description What that money cost the others meanwhile. */
            time: string;
            premium: string;
        };
        CalculatedBuyInView: {
            price: string;
            parts: components["schemas"]["CalculatedBuyInPartsView"];
            /** @description To the earlier members. */
            credits: components["schemas"]["CalculatedAmountView"][];
        };
        PlanStatusView: {
            /** @enum {string} */
            id: "approved" | "draft" | "proposed" | "rejected" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        CostPlanRowView: {
            id: string;
            no: number;
            status: components["schemas"]["PlanStatusView"];
            /** Format: date */
            effectiveFrom: string;
            /**
             * Format: date
             * @description The last day on which it holds; null where it is not approved, or no later version is.
             */
            effectiveUntil: string | null;
            /** @description Whether it holds today. */
            isEffective: boolean;
            sentence: components["schemas"]["BilingualView"];
            /** Format: date-time */
            madeAt: string;
            version: number;
        };
        CostPlansView: {
            group: components["schemas"]["NamedView"];
            items: components["schemas"]["CostPlanRowView"][];
            mayDraft: boolean;
        };
        PoolNameBody: {
            en: string;
            zh: string;
        };
        PlanPoolBody: {
            /**
             * @description By its `kind`: `equal`; `tiers` with `units` by member; `weights` with a `metric`; `products_patents`; `hybrid` with `basePercent`,
             *     `base` and `variable`; `bounded` with `floor`, `cap` and `of`; `individual` with a `memberId`; `layers`.
             */
            method: {
                [key: string]: unknown;
            };
            /** @description By `who`: `all`, `listed` with `memberIds`, `facing` with `patents`; all where it is left out. */
            takesPart?: {
                [key: string]: unknown;
            };
            /** @description Stable within the plan and its later versions: small letters, digits, `-` and `_`. */
            key: string;
            name: components["schemas"]["PoolNameBody"];
            /** @description What may be spent in the pool in all, in the plan's currency; more takes a decision of its own. */
            approved: string;
        };
        CostPlanBody: {
            /**
             * Format: date
             * @description The first service day it shares by.
             */
            effectiveFrom: string;
            /** @description Whether members are told by name who is late and for whom they carry; not where it is left out. */
            namesTold?: boolean;
            /** @description A cost above it takes two approvals, in the plan's currency. */
            secondApprovalAbove: string;
            /** @description The most a member carries for another in default, in per cent of its own line; 25 where it is left out. */
            capPercent?: string;
            /** @description A year; 12 where it is left out. */
            defaultInterestPercent?: string;
            /** @description 30 where it is left out. */
            cureDays?: number;
            /** @description From the issue of a call until it is due; 15 where it is left out. */
            paymentDays?: number;
            /** @description A payment that is short by no more is one in full; nothing where it is left out. */
            tolerance?: string;
            /** @description What each member has committed to pay in all. */
            commitment?: string;
            note?: string;
            acknowledged?: string[];
            /** @enum {string} */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
            pools: components["schemas"]["PlanPoolBody"][];
        };
        PlanPoolView: {
            method: {
                [key: string]: unknown;
            };
            takesPart: {
                [key: string]: unknown;
            };
            key: string;
            name: components["schemas"]["BilingualView"];
            sentence: components["schemas"]["BilingualView"];
            approved: components["schemas"]["MoneyView"];
        };
        PlanActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "approve" | "propose" | "reject" | "reopen" | "revise" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        CostPlanView: {
            id: string;
            no: number;
            status: components["schemas"]["PlanStatusView"];
            /** Format: date */
            effectiveFrom: string;
            /**
             * Format: date
             * @description The last day on which it holds; null where it is not approved, or no later version is.
             */
            effectiveUntil: string | null;
            /** @description Whether it holds today. */
            isEffective: boolean;
            sentence: components["schemas"]["BilingualView"];
            /** Format: date-time */
            madeAt: string;
            version: number;
            group: components["schemas"]["NamedView"];
            caseId: string;
            fundId: string | null;
            currency: string;
            pools: components["schemas"]["PlanPoolView"][];
            namesTold: boolean;
            secondApprovalAbove: components["schemas"]["MoneyView"];
            capPercent: string;
            defaultInterestPercent: string;
            cureDays: number;
            paymentDays: number;
            tolerance: components["schemas"]["MoneyView"];
            commitment: components["schemas"]["MoneyView"] | null;
            note: string | null;
            madeBy: components["schemas"]["PersonNameView"];
            endReason: string | null;
            /** @description Those it names, by id. */
            members: components["schemas"]["NamedView"][];
            /** @description The patents of the case, by id. */
            patents: components["schemas"]["NamedView"][];
            /** @description Who was asked to approve it, and what they answered, the newest question first; empty for who does not run the group's money. */
            approvals: components["schemas"]["ApprovalView"][];
            actions: components["schemas"]["PlanActionView"][];
        };
        PlanTreeBody: {
            /** @enum {string} */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
            pools: components["schemas"]["PlanPoolBody"][];
        };
        PlanPoolSentenceView: {
            key: string;
            sentence: components["schemas"]["BilingualView"];
        };
        PlanFaultView: {
            code: string;
            because: components["schemas"]["BilingualView"];
        };
        PlanPreviewView: {
            /** @description Null where it cannot be read. */
            sentence: components["schemas"]["BilingualView"] | null;
            pools: components["schemas"]["PlanPoolSentenceView"][];
            /** @description What is wrong, with the place and what to change; null where nothing is. */
            fault: components["schemas"]["PlanFaultView"] | null;
        };
        MetricView: {
            /** @enum {string} */
            id: "market_share" | "sales" | "us_import_value" | "us_sales" | "volume";
            name: components["schemas"]["BilingualView"];
        };
        WeightStatusView: {
            /** @enum {string} */
            id: "attested" | "declared" | "replaced" | "returned" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        ExpectedWeightView: {
            member: components["schemas"]["NamedView"];
            metric: components["schemas"]["MetricView"];
            /** @description Null where nothing was declared that is shared by today. */
            status: components["schemas"]["WeightStatusView"] | null;
        };
        WeightActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "attest" | "return" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        DeclarationView: {
            id: string;
            member: components["schemas"]["NamedView"];
            metric: components["schemas"]["MetricView"];
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            status: components["schemas"]["WeightStatusView"];
            /** Format: date-time */
            declaredAt: string;
            /** Format: date-time */
            attestedAt: string | null;
            /** @description SHA-256 of a salt and the figure. */
            commitment: string;
            endReason: string | null;
            /** @description Whether the caller may open the figure. */
            mayOpen: boolean;
            version: number;
            actions: components["schemas"]["WeightActionView"][];
        };
        WeightsView: {
            group: components["schemas"]["NamedView"];
            /** @description By what the group's plans share. */
            metrics: components["schemas"]["MetricView"][];
            expected: components["schemas"]["ExpectedWeightView"][];
            items: components["schemas"]["DeclarationView"][];
            /** @description The members for whom the caller may declare. */
            mayDeclareFor: components["schemas"]["NamedView"][];
        };
        DeclareWeightBody: {
            /**
             * Format: date
             * @description The first service day that is shared by it.
             */
            from: string;
            /**
             * Format: date
             * @description The last one; none where it is left out.
             */
            until?: string;
            /** Format: uuid */
            memberId: string;
            /** @enum {string} */
            metric: "market_share" | "sales" | "us_import_value" | "us_sales" | "volume";
            /** @description The figure, zero or more. Read by the accountant and the member's own people alone. */
            value: string;
            /** @description What it is of, such as `customs value, HTS 9503, calendar year 2025`. Read as the figure is. */
            basis: string;
            acknowledged?: string[];
        };
        MoveWeightBody: {
            /** @enum {string} */
            action: "attest" | "return" | "withdraw";
            /** @description Needed where it is returned or withdrawn. */
            reason?: string;
        };
        OpenedWeightView: {
            id: string;
            member: components["schemas"]["NamedView"];
            metric: components["schemas"]["MetricView"];
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            status: components["schemas"]["WeightStatusView"];
            /** Format: date-time */
            declaredAt: string;
            /** Format: date-time */
            attestedAt: string | null;
            /** @description SHA-256 of a salt and the figure. */
            commitment: string;
            endReason: string | null;
            /** @description Whether the caller may open the figure. */
            mayOpen: boolean;
            version: number;
            actions: components["schemas"]["WeightActionView"][];
            value: string;
            basis: string;
        };
        CodedView: {
            code: string;
            name: components["schemas"]["BilingualView"];
        };
        CostStatusView: {
            /** @enum {string} */
            id: "allocated" | "approved" | "coded" | "disputed" | "held" | "paid" | "received" | "reversed" | "reviewed" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        CostRowView: {
            id: string;
            /** @description Within its group, such as `C-0001`. */
            no: string;
            group: components["schemas"]["NamedView"];
            caseId: string;
            vendor: components["schemas"]["NamedView"];
            number: string;
            /** Format: date */
            invoicedOn: string;
            /** Format: date */
            serviceFrom: string;
            /** Format: date */
            serviceUntil: string;
            /** @description As invoiced; below zero of a credit note. */
            amount: components["schemas"]["MoneyView"];
            /** @description In the fund’s currency, as of the review; null before it. */
            inFund: components["schemas"]["MoneyView"] | null;
            /** @description Null until it is coded. */
            pool: components["schemas"]["CodedView"] | null;
            task: components["schemas"]["CodedView"] | null;
            patent: components["schemas"]["NamedView"] | null;
            status: components["schemas"]["CostStatusView"];
            /** @enum {string} */
            payment: "none" | "pending" | "posted" | "returned";
            /** Format: date-time */
            enteredAt: string;
            version: number;
            /** @description What the caller may do with it by one move. */
            moves: ("ask_over" | "dispute" | "release" | "review" | "send_back" | "settle" | "withdraw")[];
        };
        CostsView: {
            items: components["schemas"]["CostRowView"][];
            nextCursor: string | null;
            /** @description Whether the caller may enter a cost somewhere. */
            mayEnter: boolean;
        };
        EngagementChoiceView: {
            id: string;
            vendor: components["schemas"]["NamedView"];
            scope: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
        };
        CostChoicesView: {
            engagements: components["schemas"]["EngagementChoiceView"][];
            /** @description Of the plan that holds on the day asked about. */
            pools: components["schemas"]["CodedView"][];
            /** @description Why there are no pools; null where there are. */
            noPools: components["schemas"]["BilingualView"] | null;
            /** @description The currency of the group’s plan. */
            currency: string | null;
            tasks: components["schemas"]["CodedView"][];
            phases: components["schemas"]["CodedView"][];
            patents: components["schemas"]["NamedView"][];
            /** @description Whether the caller may write what only those read who stand in the group. */
            mayWriteForGroup: boolean;
        };
        LikeCostView: {
            /** @description The same vendor, number, amount and date: it would be held. */
            isSame: boolean;
            id: string;
            /** @description Such as `C-0001`. */
            no: string;
        };
        LikeCostsView: {
            items: components["schemas"]["LikeCostView"][];
        };
        NarrativeBody: {
            text: string;
            /**
             * @description Who may read it: the alliance (`T1`), or those alone who stand in the group (`T2`).
             * @enum {string}
             */
            tier: "T1" | "T2";
        };
        EnterCostBody: {
            /** Format: uuid */
            groupId: string;
            /**
             * Format: uuid
             * @description The engagement by which the vendor works for the group.
             */
            engagementId: string;
            /** @description As the vendor wrote it. */
            number: string;
            /** Format: date */
            invoicedOn: string;
            /**
             * Format: date
             * @description The first day on which the work was done.
             */
            serviceFrom: string;
            /**
             * Format: date
             * @description The last day on which the work was done: shares hold as they stood on it.
             */
            serviceUntil: string;
            /** @description Below zero of a credit note. */
            amount: components["schemas"]["MoneyView"];
            /** @description Left out, it stays as it is; null takes it away. */
            narrative?: components["schemas"]["NarrativeBody"] | null;
            acknowledged?: string[];
        };
        NarrativeView: {
            /** @enum {string} */
            tier: "T1" | "T2";
            /** @description Who may read it. */
            readers: components["schemas"]["BilingualView"];
            /** Format: date-time */
            writtenAt: string;
            writtenBy: components["schemas"]["PersonNameView"];
            /** @description Null where it is not the caller’s to read. */
            text: string | null;
        };
        ExchangeView: {
            from: components["schemas"]["MoneyView"];
            to: components["schemas"]["MoneyView"];
            /** @description Units of the fund’s currency for one of the invoice’s, exactly, as a fraction or a decimal number. */
            rate: string;
            source: string;
            /** Format: date */
            day: string;
            /** @description Whether it stands still: from the review on. */
            isFrozen: boolean;
        };
        PoolBudgetView: {
            approved: components["schemas"]["MoneyView"];
            spent: components["schemas"]["MoneyView"];
            /** @description By how much this cost goes over it, or zero. */
            over: components["schemas"]["MoneyView"];
        };
        CostRefView: {
            id: string;
            /** @description Such as `C-0001`. */
            no: string;
        };
        CostPaymentView: {
            id: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            state: "pending" | "posted" | "returned" | "voided";
            name: components["schemas"]["BilingualView"];
            reference: string | null;
            reason: string | null;
            by: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            at: string;
            resolvedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date */
            returnedOn: string | null;
        };
        CostPostingView: {
            entryId: string;
            entryNo: number;
            /** Format: date */
            on: string;
            kind: components["schemas"]["BilingualView"];
            phase: components["schemas"]["BilingualView"];
            account: components["schemas"]["BilingualView"];
            /** @description Above zero, a debit; below, a credit. */
            amount: components["schemas"]["MoneyView"];
        };
        ChangedFieldView: {
            field: components["schemas"]["BilingualView"];
            was: string;
        };
        CostStepView: {
            name: components["schemas"]["BilingualView"];
            reason: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["BilingualView"] | null;
            /** @enum {string} */
            action: "allocate" | "approve" | "ask_over" | "code" | "confirm_payment" | "dispute" | "enter" | "let_over" | "pay" | "record_return" | "refuse_over" | "reject" | "release" | "reverse" | "review" | "revise" | "send_back" | "settle" | "unallocate" | "void_payment" | "withdraw";
            to: components["schemas"]["CostStatusView"];
            /** @description Of what was changed: each field as it was. */
            before: components["schemas"]["ChangedFieldView"][];
        };
        CostActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "allocate" | "approve" | "ask_over" | "code" | "confirm_payment" | "dispute" | "let_over" | "pay" | "record_return" | "refuse_over" | "reject" | "release" | "reverse" | "review" | "revise" | "send_back" | "settle" | "unallocate" | "void_payment" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        CostView: {
            id: string;
            /** @description Within its group, such as `C-0001`. */
            no: string;
            group: components["schemas"]["NamedView"];
            caseId: string;
            vendor: components["schemas"]["NamedView"];
            number: string;
            /** Format: date */
            invoicedOn: string;
            /** Format: date */
            serviceFrom: string;
            /** Format: date */
            serviceUntil: string;
            /** @description As invoiced; below zero of a credit note. */
            amount: components["schemas"]["MoneyView"];
            /** @description In the fund’s currency, as of the review; null before it. */
            inFund: components["schemas"]["MoneyView"] | null;
            /** @description Null until it is coded. */
            pool: components["schemas"]["CodedView"] | null;
            task: components["schemas"]["CodedView"] | null;
            patent: components["schemas"]["NamedView"] | null;
            status: components["schemas"]["CostStatusView"];
            /** @enum {string} */
            payment: "none" | "pending" | "posted" | "returned";
            /** Format: date-time */
            enteredAt: string;
            version: number;
            /** @description What the caller may do with it by one move. */
            moves: ("ask_over" | "dispute" | "release" | "review" | "send_back" | "settle" | "withdraw")[];
            engagement: components["schemas"]["NamedView"];
            engagementId: string;
            phase: components["schemas"]["CodedView"] | null;
            narrative: components["schemas"]["NarrativeView"] | null;
            exchange: components["schemas"]["ExchangeView"] | null;
            budget: components["schemas"]["PoolBudgetView"] | null;
            /** @description By how much it was let go over what its pool may spend, and why it was asked. */
            over: components["schemas"]["MoneyView"] | null;
            overReason: string | null;
            /** @description What it was held as a duplicate of, where the caller sees that. */
            duplicateOf: components["schemas"]["CostRefView"] | null;
            reverses: components["schemas"]["CostRefView"] | null;
            takenBackBy: components["schemas"]["CostRefView"] | null;
            enteredBy: components["schemas"]["PersonNameView"];
            codedBy: components["schemas"]["PersonNameView"] | null;
            reviewedBy: components["schemas"]["PersonNameView"] | null;
            /** @description Who was asked to approve it and what each answered, for who keeps, audits or runs the group’s money. */
            approvals: components["schemas"]["ApprovalView"][];
            payments: components["schemas"]["CostPaymentView"][];
            /** @description What the ledger says of it, for who reads the ledger. */
            postings: components["schemas"]["CostPostingView"][];
            history: components["schemas"]["CostStepView"][];
            actions: components["schemas"]["CostActionView"][];
        };
        InvoiceBody: {
            /**
             * Format: uuid
             * @description The engagement by which the vendor works for the group.
             */
            engagementId: string;
            /** @description As the vendor wrote it. */
            number: string;
            /** Format: date */
            invoicedOn: string;
            /**
             * Format: date
             * @description The first day on which the work was done.
             */
            serviceFrom: string;
            /**
             * Format: date
             * @description The last day on which the work was done: shares hold as they stood on it.
             */
            serviceUntil: string;
            /** @description Below zero of a credit note. */
            amount: components["schemas"]["MoneyView"];
            /** @description Left out, it stays as it is; null takes it away. */
            narrative?: components["schemas"]["NarrativeBody"] | null;
            acknowledged?: string[];
        };
        CodeCostBody: {
            /** @description A pool of the plan that holds on the day of service. */
            pool: string;
            /**
             * @description A task or outlay of UTBMS, such as `L330`.
             * @enum {string}
             */
            task: "E101" | "E102" | "E103" | "E104" | "E105" | "E106" | "E107" | "E108" | "E109" | "E110" | "E111" | "E112" | "E113" | "E114" | "E115" | "E116" | "E117" | "E118" | "E119" | "E120" | "E121" | "E122" | "E123" | "E124" | "L110" | "L120" | "L130" | "L140" | "L150" | "L160" | "L190" | "L210" | "L220" | "L230" | "L240" | "L250" | "L260" | "L310" | "L320" | "L330" | "L340" | "L350" | "L390" | "L410" | "L420" | "L430" | "L440" | "L450" | "L460" | "L470" | "L510" | "L520" | "L530";
            /**
             * Format: uuid
             * @description A patent asserted in the case.
             */
            patentId?: string;
            /**
             * @description The phase, where it is another than the task’s, such as `L400`.
             * @enum {string}
             */
            phase?: "L100" | "L200" | "L300" | "L400" | "L500";
        };
        MoveCostBody: {
            /** @enum {string} */
            action: "ask_over" | "dispute" | "release" | "review" | "send_back" | "settle" | "withdraw";
            /** @description Needed by all but `review`. Of `ask_over` it is told to members. */
            reason?: string;
        };
        PaymentBody: {
            /** Format: date */
            on: string;
            /** @description What the bank calls it. */
            reference?: string;
            acknowledged?: string[];
        };
        VendorRowView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            /** @description The firm of the register it is, where the caller sees that. */
            firm: components["schemas"]["NamedView"] | null;
            /** @description For how many groups the caller sees it works today. */
            engagedFor: number;
            version: number;
        };
        VendorsView: {
            items: components["schemas"]["VendorRowView"][];
            nextCursor: string | null;
            /** @description Whether the caller may enter vendors and engagements. */
            mayEnter: boolean;
        };
        VendorBody: {
            /**
             * Format: uuid
             * @description The firm of the register it is.
             */
            firmId?: string;
            /** @description For who keeps the money; no payment data of a bank. */
            note?: string;
            /** @description What it is called in English. One name at least is needed. */
            nameEn?: string;
            /** @description What it is called in Chinese. */
            nameZh?: string;
        };
        EngagementView: {
            id: string;
            group: components["schemas"]["NamedView"];
            scope: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            engagedBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            engagedAt: string;
            endReason: string | null;
            version: number;
            /** @description Whether the caller may end it. */
            mayEnd: boolean;
        };
        VendorView: {
            id: string;
            name: components["schemas"]["BilingualView"];
            /** @description The firm of the register it is, where the caller sees that. */
            firm: components["schemas"]["NamedView"] | null;
            /** @description For how many groups the caller sees it works today. */
            engagedFor: number;
            version: number;
            /** @description Null to who neither keeps the money nor runs groups. */
            note: string | null;
            /** Format: date-time */
            addedAt: string;
            engagements: components["schemas"]["EngagementView"][];
            mayChange: boolean;
        };
        EngagementBody: {
            /** Format: uuid */
            groupId: string;
            /** @description What the vendor does for the group. */
            scope: string;
            /**
             * Format: date
             * @description The first day on which it works.
             */
            from: string;
            /**
             * Format: date
             * @description The last one, where it is known.
             */
            until?: string;
            acknowledged?: string[];
        };
        EndEngagementBody: {
            /**
             * Format: date
             * @description The last day on which the vendor works.
             */
            until: string;
            reason: string;
            acknowledged?: string[];
        };
        EndSourceView: {
            /** @description `exit_statement`, `true_up` or `recovery`. */
            kind: string;
            id: string;
        };
        DueStatusView: {
            /** @enum {string} */
            id: "cancelled" | "open" | "paid";
            name: components["schemas"]["BilingualView"];
        };
        DueActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "cancel" | "pay";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        MemberDueView: {
            id: string;
            group: components["schemas"]["NamedView"];
            member: components["schemas"]["NamedView"];
            source: components["schemas"]["EndSourceView"];
            amount: components["schemas"]["MoneyView"];
            /** Format: date */
            dueOn: string;
            status: components["schemas"]["DueStatusView"];
            /** Format: date */
            paidOn: string | null;
            reference: string | null;
            /** Format: date-time */
            madeAt: string;
            version: number;
            actions: components["schemas"]["DueActionView"][];
        };
        MemberDuesView: {
            items: components["schemas"]["MemberDueView"][];
        };
        MoneyMovedBody: {
            /**
             * Format: date
             * @description The day of the bank.
             */
            paidOn: string;
            /** @description By which the bank knows it. Each is recorded once in a fund. */
            reference: string;
            acknowledged?: string[];
        };
        EndMadeView: {
            id: string;
        };
        RefundStatusView: {
            /** @enum {string} */
            id: "paid" | "proposed" | "rejected" | "released" | "set_aside" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        RefundActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "pay" | "reject" | "release" | "set_aside" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        RefundView: {
            id: string;
            group: components["schemas"]["NamedView"];
            member: components["schemas"]["NamedView"];
            source: components["schemas"]["EndSourceView"];
            amount: components["schemas"]["MoneyView"];
            status: components["schemas"]["RefundStatusView"];
            /** Format: date */
            paidOn: string | null;
            reference: string | null;
            /** Format: date-time */
            proposedAt: string;
            endReason: string | null;
            /** @description Who was asked to approve it, and what they answered; empty for who is neither asked nor keeps or audits the money. */
            approvals: components["schemas"]["ApprovalView"][];
            version: number;
            actions: components["schemas"]["RefundActionView"][];
        };
        RefundsView: {
            items: components["schemas"]["RefundView"][];
        };
        MoveRefundBody: {
            /**
             * Format: date
             * @description The day of the bank, of what was paid.
             */
            paidOn?: string;
            /** @enum {string} */
            action: "pay" | "release" | "withdraw";
            /** @description By which the bank knows it, of what was paid. */
            reference?: string;
            /** @description Why it was not paid, or is withdrawn. */
            reason?: string;
            acknowledged?: string[];
        };
        QuoteStatusView: {
            /** @enum {string} */
            id: "approved" | "paid" | "proposed" | "rejected" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        BuyInCreditView: {
            member: components["schemas"]["NamedView"];
            /** @description What it has spent on the group net. */
            basis: components["schemas"]["MoneyView"];
            amount: components["schemas"]["MoneyView"];
        };
        QuoteActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "approve" | "pay" | "reject" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        BuyInQuoteView: {
            id: string;
            group: components["schemas"]["NamedView"];
            membershipId: string;
            member: components["schemas"]["NamedView"];
            status: components["schemas"]["QuoteStatusView"];
            /** Format: date */
            asOf: string;
            /** Format: date */
            since: string;
            /** @description What the group had spent by then. */
            historic: components["schemas"]["MoneyView"];
            /** @description The newcomer's part of it, as a fraction. */
            share: string;
            part: components["schemas"]["MoneyView"];
            ratePercent: string;
            /** @description Years, as a fraction: months of 30 days over 360. */
            years: string;
            timeCost: components["schemas"]["MoneyView"];
            premiumPercent: string;
            premium: components["schemas"]["MoneyView"];
            total: components["schemas"]["MoneyView"];
            /** @description By earlier member, for who keeps or audits the money; of others their own alone. */
            credits: components["schemas"]["BuyInCreditView"][];
            madeBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            madeAt: string;
            /** Format: date */
            paidOn: string | null;
            reference: string | null;
            endReason: string | null;
            approvals: components["schemas"]["ApprovalView"][];
            version: number;
            actions: components["schemas"]["QuoteActionView"][];
        };
        BuyInQuotesView: {
            items: components["schemas"]["BuyInQuoteView"][];
        };
        BuyInQuoteBody: {
            /**
             * Format: date
             * @description From which day on that money counts as lent; the day of the fund's first entry where it is left out.
             */
            since?: string;
            /**
             * Format: uuid
             * @description Of the member that comes in late.
             */
            membershipId: string;
            /** @description A year, in per cent: what the earlier members' money cost them. */
            ratePercent: string;
            /** @description In per cent of the newcomer's part. */
            premiumPercent: string;
            /** @description The newcomer's part of what was spent, in per cent, as the accountant attests it where the plan shares by what members declare. */
            sharePercent?: string;
            acknowledged?: string[];
        };
        ExitStatusView: {
            /** @enum {string} */
            id: "countersigned" | "decided" | "disputed" | "drafted" | "sent" | "settled" | "settling" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        ExitPartView: {
            /** @enum {string} */
            id: "accrued" | "committed" | "tail" | "wind_down";
            name: components["schemas"]["BilingualView"];
        };
        ExitItemView: {
            /** Format: date */
            on: string;
            part: components["schemas"]["ExitPartView"];
            what: string;
            pool: components["schemas"]["NamedView"];
            /** @description What the group bears in all. */
            total: components["schemas"]["MoneyView"];
            /** @description What of it falls to who left. */
            share: components["schemas"]["MoneyView"];
        };
        ExitDecisionView: {
            adjustment: components["schemas"]["MoneyView"];
            reason: string;
        };
        ExitActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "countersign" | "decide" | "dispute" | "finish" | "propose_decision" | "revise" | "send" | "settle" | "take_back" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        ExitStatementView: {
            id: string;
            group: components["schemas"]["NamedView"];
            membershipId: string;
            member: components["schemas"]["NamedView"];
            status: components["schemas"]["ExitStatusView"];
            /** @description Whether it is the caller's own member's. */
            isOwn: boolean;
            /** Format: date */
            leftOn: string;
            /** Format: date */
            cutOff: string;
            prepaid: components["schemas"]["MoneyView"];
            accrued: components["schemas"]["MoneyView"];
            committed: components["schemas"]["MoneyView"];
            windDown: components["schemas"]["MoneyView"];
            tail: components["schemas"]["MoneyView"];
            adjustment: components["schemas"]["MoneyView"];
            /** @description Above zero it is paid back, below zero it is due. */
            balance: components["schemas"]["MoneyView"];
            items: components["schemas"]["ExitItemView"][];
            draftedBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            draftedAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** @description Who countersigned or disputed it. */
            answeredBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            answeredAt: string | null;
            disputeReason: string | null;
            decision: components["schemas"]["ExitDecisionView"] | null;
            /** Format: date-time */
            settledAt: string | null;
            endReason: string | null;
            /** @description The refund or the bill by which it is settled. */
            refundIds: string[];
            dueIds: string[];
            approvals: components["schemas"]["ApprovalView"][];
            version: number;
            actions: components["schemas"]["ExitActionView"][];
        };
        ExitStatementsView: {
            items: components["schemas"]["ExitStatementView"][];
        };
        ExitItemBody: {
            /**
             * @description Committed before the notice and not to be cancelled, agreed for winding down, or agreed to concern it later.
             * @enum {string}
             */
            part: "committed" | "tail" | "wind_down";
            /** @description What it is, such as an expert's fee that is owed either way. */
            what: string;
            /** @description The pool of the plan by which it is shared. */
            poolKey: string;
            /** @description What it comes to in all, in the plan's currency. */
            amount: string;
        };
        ExitStatementBody: {
            /**
             * Format: uuid
             * @description Of the member that left.
             */
            membershipId: string;
            items: components["schemas"]["ExitItemBody"][];
        };
        ExitItemsBody: {
            items: components["schemas"]["ExitItemBody"][];
        };
        MoveExitBody: {
            /** @enum {string} */
            action: "countersign" | "dispute" | "send" | "settle" | "take_back" | "withdraw";
            /** @description Why it is disputed, taken back or withdrawn. */
            reason?: string;
        };
        ExitDecisionBody: {
            /** @description What is added to what the member bears, below zero where it is taken off, in the plan's currency; `0.00` leaves it as it stands. */
            adjustment: string;
            reason: string;
        };
        RecoveryKindView: {
            /** @enum {string} */
            id: "fee_award" | "other" | "reserve" | "settlement_income";
            name: components["schemas"]["BilingualView"];
        };
        RecoveryStatusView: {
            /** @enum {string} */
            id: "posted" | "proposed" | "rejected" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        RecoveryLineView: {
            member: components["schemas"]["NamedView"];
            amount: components["schemas"]["MoneyView"];
        };
        RecoveryLevelView: {
            /** @enum {number} */
            level: 1 | 2 | 3 | 4;
            name: components["schemas"]["BilingualView"];
            amount: components["schemas"]["MoneyView"];
            /** @description By member, for who keeps or audits the money; of others their own alone. */
            lines: components["schemas"]["RecoveryLineView"][];
        };
        RecoveryActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "post" | "reject" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        RecoveryView: {
            id: string;
            group: components["schemas"]["NamedView"];
            kind: components["schemas"]["RecoveryKindView"];
            payer: string;
            reference: string;
            /** Format: date */
            receivedOn: string;
            amount: components["schemas"]["MoneyView"];
            status: components["schemas"]["RecoveryStatusView"];
            levels: components["schemas"]["RecoveryLevelView"][];
            madeBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            postedAt: string | null;
            endReason: string | null;
            approvals: components["schemas"]["ApprovalView"][];
            version: number;
            actions: components["schemas"]["RecoveryActionView"][];
        };
        RecoveriesView: {
            items: components["schemas"]["RecoveryView"][];
        };
        RecoveryWeightBody: {
            /** Format: uuid */
            memberId: string;
            /** @description A number beside the others'. */
            weight: string;
        };
        RecoveryBody: {
            /** Format: date */
            receivedOn: string;
            /** @enum {string} */
            kind: "fee_award" | "other" | "reserve" | "settlement_income";
            /** @description Who paid; of a release of the reserve, who decided it. */
            payer: string;
            /** @description By which the bank knows it. Each is recorded once in a fund. */
            reference: string;
            /** @description What was won in all, in the fund's currency. */
            amount: string;
            /** @description What of it was kept back or paid out to collect it; nothing where it is left out. */
            collection?: string;
            /** @description By which pool of the plan the rest is shared, among those who bear costs on that day; the first where it is left out. */
            poolKey?: string;
            /** @description By what the rest is shared instead, as agreed. */
            weights?: components["schemas"]["RecoveryWeightBody"][];
            acknowledged?: string[];
        };
        SettlementStatusView: {
            /** @enum {string} */
            id: "agreed" | "cancelled" | "collected" | "drafted" | "offered" | "paid" | "paying";
            name: components["schemas"]["BilingualView"];
        };
        SettlementShareView: {
            member: components["schemas"]["NamedView"];
            isOwn: boolean;
            /** Format: date-time */
            signedAt: string | null;
            /** @description Null of others, for a signer. */
            amount: components["schemas"]["MoneyView"] | null;
            /** Format: date */
            paidOn: string | null;
            reference: string | null;
        };
        SettlementActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "agree" | "cancel" | "collect" | "decline" | "offer" | "pay" | "release" | "set_aside" | "sign";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        SettlementSumView: {
            id: string;
            group: components["schemas"]["NamedView"];
            payee: string;
            amount: components["schemas"]["MoneyView"];
            /** Format: date */
            dueOn: string;
            status: components["schemas"]["SettlementStatusView"];
            shares: components["schemas"]["SettlementShareView"][];
            fundId: string | null;
            /** Format: date */
            paidOn: string | null;
            reference: string | null;
            /** Format: date-time */
            madeAt: string;
            endReason: string | null;
            version: number;
            actions: components["schemas"]["SettlementActionView"][];
            /** @description Whether the caller records what signers pay in. */
            takesPayments: boolean;
        };
        SettlementSumsView: {
            items: components["schemas"]["SettlementSumView"][];
        };
        SignerBody: {
            /** Format: uuid */
            memberId: string;
            /** @description Its part of the sum, as a number beside the others'. */
            weight: string;
        };
        SettlementSumBody: {
            /**
             * Format: date
             * @description By when the signers pay in.
             */
            dueOn: string;
            /** @description To whom it is paid. */
            payee: string;
            amount: components["schemas"]["MoneyView"];
            signers: components["schemas"]["SignerBody"][];
            acknowledged?: string[];
        };
        MoveSettlementBody: {
            /**
             * Format: date
             * @description The day of the bank, of what was paid out.
             */
            paidOn?: string;
            /** @enum {string} */
            action: "cancel" | "decline" | "offer" | "pay" | "release" | "set_aside" | "sign";
            /** @description Why it is declined, cancelled or was not paid. */
            reason?: string;
            /** @description By which the bank knows what was paid out. */
            reference?: string;
            acknowledged?: string[];
        };
        TrueUpStatusView: {
            /** @enum {string} */
            id: "drafted" | "posted" | "withdrawn";
            name: components["schemas"]["BilingualView"];
        };
        TrueUpLineView: {
            member: components["schemas"]["NamedView"];
            isOwn: boolean;
            called: components["schemas"]["MoneyView"];
            actual: components["schemas"]["MoneyView"];
            /** @description Above zero a bill, below zero a credit. */
            difference: components["schemas"]["MoneyView"];
            /**
             * @description What the member has done with a credit; null while it has not said, and of a bill.
             * @enum {string|null}
             */
            choice: "carry" | null | "refund";
        };
        TrueUpActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "choose" | "post" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        TrueUpView: {
            id: string;
            group: components["schemas"]["NamedView"];
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            status: components["schemas"]["TrueUpStatusView"];
            /** @description In all; null for who sees its own lines alone. */
            called: components["schemas"]["MoneyView"] | null;
            actual: components["schemas"]["MoneyView"] | null;
            /** @description By member, for who keeps or audits the money; of others their own alone. */
            lines: components["schemas"]["TrueUpLineView"][];
            madeBy: components["schemas"]["PersonNameView"];
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            postedAt: string | null;
            endReason: string | null;
            version: number;
            actions: components["schemas"]["TrueUpActionView"][];
        };
        TrueUpsView: {
            items: components["schemas"]["TrueUpView"][];
        };
        TrueUpBody: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            acknowledged?: string[];
        };
        MoveTrueUpBody: {
            /** @enum {string} */
            action: "post" | "withdraw";
            /** @description Why it is withdrawn. */
            reason?: string;
        };
        TrueUpChoiceBody: {
            /** @enum {string} */
            choice: "carry" | "refund";
        };
        CommitmentView: {
            planId: string;
            /** @description All that may be called. */
            total: components["schemas"]["MoneyView"];
            /** @description What was not called of it yet. */
            left: components["schemas"]["MoneyView"];
        };
        OwnPoolView: {
            key: string;
            name: components["schemas"]["BilingualView"];
            own: components["schemas"]["MoneyView"];
            others: components["schemas"]["MoneyView"] | null;
        };
        OwnFundView: {
            fund: components["schemas"]["NamedView"];
            group: components["schemas"]["NamedView"];
            /** @description The case, by its title. */
            case: components["schemas"]["NamedView"];
            member: components["schemas"]["NamedView"];
            currency: string;
            /** @description What it paid in, less what it got back. */
            paid: components["schemas"]["MoneyView"];
            /** @description Its share of the costs that were shared. */
            shared: components["schemas"]["MoneyView"];
            /** @description Called, and not yet paid. */
            owed: components["schemas"]["MoneyView"];
            /** @description Paid in and not yet used; below zero where more was shared than it paid. */
            held: components["schemas"]["MoneyView"];
            /** @description What it carries for others, which is owed back to it. */
            carried: components["schemas"]["MoneyView"];
            /** @description Null where the plan names no commitment. */
            commitment: components["schemas"]["CommitmentView"] | null;
            pools: components["schemas"]["OwnPoolView"][];
        };
        OwnMoneyView: {
            items: components["schemas"]["OwnFundView"][];
        };
        MadeForView: {
            kind: string;
            id: string;
            name: components["schemas"]["BilingualView"] | null;
            /** @description Where in the app it is. */
            link: string | null;
        };
        FigureRowView: {
            entryId: string;
            no: number;
            /** Format: date */
            on: string;
            what: components["schemas"]["BilingualView"];
            madeFor: components["schemas"]["MadeForView"];
            /** @description What it adds to the figure. */
            amount: components["schemas"]["MoneyView"];
        };
        FigureView: {
            name: components["schemas"]["BilingualView"];
            total: components["schemas"]["MoneyView"];
            items: components["schemas"]["FigureRowView"][];
            nextCursor: string | null;
        };
        MemberBalanceView: {
            /** @description In the member's favour, below zero what it is short of: what is held for it and what it carries, less what it owes. */
            balance: components["schemas"]["MoneyView"];
            /** @description Called, and not yet paid. */
            owed: components["schemas"]["MoneyView"];
            /** @description Paid in and not yet used; below zero where more was shared than it paid. */
            held: components["schemas"]["MoneyView"];
            /** @description What it carries for others. */
            carried: components["schemas"]["MoneyView"];
        };
        StatementLineView: {
            entryId: string;
            no: number;
            /** Format: date */
            on: string;
            what: components["schemas"]["BilingualView"];
            madeFor: components["schemas"]["MadeForView"];
            account: components["schemas"]["BilingualView"];
            charged: components["schemas"]["MoneyView"] | null;
            credited: components["schemas"]["MoneyView"] | null;
            /** @description In the member's favour after the line. */
            balance: components["schemas"]["MoneyView"];
        };
        StatementView: {
            fund: components["schemas"]["NamedView"];
            group: components["schemas"]["NamedView"];
            member: components["schemas"]["NamedView"];
            currency: string;
            /** Format: date */
            from: string | null;
            /** Format: date */
            until: string | null;
            /** @description In the member's favour before the first day. */
            opening: components["schemas"]["MoneyView"];
            closing: components["schemas"]["MemberBalanceView"];
            items: components["schemas"]["StatementLineView"][];
            nextCursor: string | null;
        };
        DelegationView: {
            id: string;
            kind: string;
            thingId: string;
            fromId: string;
            fromName: string;
            toId: string;
            toName: string;
            reason: string;
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description Null while it has not ended. It holds no longer than the thing waits for both.
             */
            endedAt: string | null;
            /** @enum {string|null} */
            endedHow: "done" | null | "taken_back";
        };
        DelegationsView: {
            items: components["schemas"]["DelegationView"][];
        };
        DelegationBody: {
            reason: string;
            /** @description `deadline`, or the kind of a duty, as Today says it. */
            kind: string;
            /**
             * Format: uuid
             * @description The deadline, or what the duty is about, as Today says it.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who is to do it: of those who could stand in for the caller.
             */
            toId: string;
        };
        CalendarFeedView: {
            id: string;
            name: string;
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description When a calendar program last fetched it, to the hour.
             */
            fetchedAt: string | null;
        };
        CalendarFeedsView: {
            items: components["schemas"]["CalendarFeedView"][];
        };
        CalendarFeedBody: {
            /** @description Where it will be used, such as "Phone". */
            name: string;
        };
        NewCalendarFeedView: {
            id: string;
            name: string;
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description When a calendar program last fetched it, to the hour.
             */
            fetchedAt: string | null;
            /** @description The address for the calendar program. Whoever has it reads what its person sees: it is shown this once. */
            url: string;
        };
        NotificationSubjectView: {
            /** @description `deadline`, `case`, … */
            kind: string;
            id: string;
            caseId: string | null;
        };
        NotificationView: {
            id: string;
            /** @description `reminder`, `overdue` or `notice`. */
            kind: string;
            subject: components["schemas"]["NotificationSubjectView"];
            /** @description What, by when, why you. */
            title: components["schemas"]["BilingualView"];
            body: components["schemas"]["BilingualView"];
            /** @description What the thing is called, where it has a name. */
            about: components["schemas"]["BilingualView"] | null;
            /** @description Where in the app it is dealt with, as a path. */
            link: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Absent until read.
             */
            readAt: string | null;
        };
        NotificationPageView: {
            items: components["schemas"]["NotificationView"][];
            nextCursor: string | null;
            /** @description How many are unread in all, for the badge. */
            unread: number;
        };
        ReadingView: {
            /** @description How many were unread before and are read now. */
            read: number;
        };
        RemindedPersonView: {
            id: string;
            name: string;
        };
        ReminderView: {
            /** @description Null where it is more than two days off: it is written when its days come. */
            id: string | null;
            /** @description Days before the due date; 0 is the day itself, negative is overdue. */
            daysBefore: number;
            /** @description The day it was planned for: the due date, or the safe date where there is one. */
            due: string;
            /**
             * Format: date-time
             * @description When it goes, or went, out.
             */
            at: string;
            /** @description `planned`, `sent` or `cancelled`. */
            state: string;
            /** Format: date-time */
            sentAt: string | null;
            person: components["schemas"]["RemindedPersonView"];
        };
        RemindersView: {
            items: components["schemas"]["ReminderView"][];
        };
        AbsenceView: {
            id: string;
            personId: string;
            personName: string;
            deputyId: string;
            deputyName: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        DeputyView: {
            id: string;
            name: string;
            latinName: string | null;
        };
        TellingView: {
            /** @enum {string} */
            digest: "daily" | "none" | "weekly";
            /** @description Those not over, the caller's own and those in which the caller stands in. */
            absences: components["schemas"]["AbsenceView"][];
            /** @description Who acts for the caller's firm, or holds the same office. */
            deputies: components["schemas"]["DeputyView"][];
        };
        TellingBody: {
            /** @enum {string} */
            digest: "daily" | "none" | "weekly";
        };
        AbsenceBody: {
            /**
             * Format: date
             * @description First and last day.
             */
            from: string;
            /** Format: date */
            until: string;
            /** Format: uuid */
            deputyId: string;
        };
        TodayActionView: {
            /** @description `open`, `confirm`, `do` or `meet`. */
            action: string;
            name: components["schemas"]["BilingualView"];
            /** @description Where in the app it is done, as a path. */
            link: string;
        };
        TodayDelegationView: {
            id: string;
            /** @description Whether the reader gave it: then they may take it back. */
            byReader: boolean;
            /** @description To whom, or by whom. */
            person: string;
            reason: string;
            /** Format: date */
            since: string;
        };
        TodayRowView: {
            /** @description The deadline it is, or what the duty is about. */
            id: string;
            kind: string;
            what: components["schemas"]["BilingualView"];
            /** @description The case's number and title, the party's name. */
            about: components["schemas"]["BilingualView"];
            caseId: string | null;
            /**
             * Format: date
             * @description The rule's own date.
             */
            due: string | null;
            /**
             * Format: date
             * @description The earlier date to keep where the text is ambiguous: then rows are sorted and counted by it.
             */
            safe: string | null;
            /**
             * Format: date-time
             * @description Last moment of the day to keep, in UTC.
             */
            cutoffAt: string | null;
            /** @description The zone on whose clock the forum closes. */
            cutoffZone: string | null;
            /** @description Until the day to keep; negative when overdue. */
            daysLeft: number | null;
            /** @description `partial` where the text that governs the date was not read; null for what is no deadline. */
            verified: string | null;
            /** @description Whether missing it costs a right. */
            fatal: boolean;
            /** @description The deadline’s version, to act on it as it was seen; null for what is no deadline. */
            version: number | null;
            why: components["schemas"]["BilingualView"];
            action: components["schemas"]["TodayActionView"];
            /** @description Whether it is the reader’s own, and may be given to another. */
            isOwn: boolean;
            /** @description Null where it is the reader’s alone to do. */
            delegated: components["schemas"]["TodayDelegationView"] | null;
        };
        TodaySectionView: {
            /** @description `waiting`, `late`, `due`, `overdue`, `to_confirm`, `not_served`, `not_answered` or `not_computed`. */
            section: string;
            title: components["schemas"]["BilingualView"];
            /** @description How many there are in all; `items` holds the first 50. */
            total: number;
            items: components["schemas"]["TodayRowView"][];
        };
        TodayView: {
            /**
             * Format: date
             * @description Today in the reader's zone.
             */
            today: string;
            sections: components["schemas"]["TodaySectionView"][];
            /** @description Null for who may not see the queues. */
            failedJobs: number | null;
            unreadNotices: number;
        };
        SearchHitView: {
            /** @description `case`, `document`, `firm`, `group`, `member` and so on. */
            kind: string;
            kindName: components["schemas"]["BilingualView"];
            id: string;
            name: components["schemas"]["BilingualView"];
            /** @description A second line: the case's number, the address. */
            beside: components["schemas"]["BilingualView"] | null;
            /** @description Where in the app it is, as a path. */
            link: string;
            /** @description Whether it is called, or numbered, just what was typed. */
            isExact: boolean;
        };
        SearchView: {
            items: components["schemas"]["SearchHitView"][];
        };
        TimelinePointView: {
            id: string;
            /** @description `event` or `deadline`. */
            kind: string;
            /**
             * Format: date
             * @description The event's day, or the deadline's day to keep.
             */
            on: string;
            /**
             * Format: date
             * @description The deadline's later date by the other reading; null where the readings agree.
             */
            outer: string | null;
            label: components["schemas"]["BilingualView"];
            /** @description The deadline's status; null for events. */
            status: string | null;
            /** @description The party it concerns. */
            party: string | null;
        };
        TimelineLaneView: {
            proceedingId: string;
            forum: string;
            number: string | null;
            title: string | null;
            points: components["schemas"]["TimelinePointView"][];
        };
        TimelineView: {
            /** Format: date */
            today: string;
            lanes: components["schemas"]["TimelineLaneView"][];
        };
        ViewFilterView: {
            name: string;
            value: string;
        };
        SavedViewView: {
            id: string;
            /** @enum {string} */
            list: "cases" | "costs" | "deadlines" | "documents" | "firms" | "groups" | "mails" | "members" | "notifications" | "people" | "vendors" | "walls" | "work";
            name: string;
            filters: components["schemas"]["ViewFilterView"][];
            sort: string | null;
            columns: string[] | null;
            /** @enum {string} */
            sharedWith: "alliance" | "nobody" | "officers";
            /** @description Whether the reader's list opens with it. */
            isDefault: boolean;
            /** @description Whether the reader made it: then they may change and withdraw it. */
            isOwn: boolean;
            /** @description Whether the reader may withdraw it; what others made only with a reason. */
            mayWithdraw: boolean;
            madeBy: components["schemas"]["PersonNameView"];
            version: number;
        };
        SavedViewsView: {
            items: components["schemas"]["SavedViewView"][];
        };
        ViewFilterBody: {
            name: string;
            value: string;
        };
        NewViewBody: {
            /** @enum {string} */
            list: "cases" | "costs" | "deadlines" | "documents" | "firms" | "groups" | "mails" | "members" | "notifications" | "people" | "vendors" | "walls" | "work";
            filters: components["schemas"]["ViewFilterBody"][];
            /** @description One of the list's orders, a minus before it for the other way round; the list's own unless given. */
            sort?: string;
            /** @description The columns shown, by their names; the list's own unless given. */
            columns?: string[];
            name: string;
            /**
             * @description `nobody`, the `officers` of the alliance, or the whole `alliance`.
             * @enum {string}
             */
            sharedWith: "alliance" | "nobody" | "officers";
            /** @description Whether its maker's list opens with it. */
            isDefault: boolean;
        };
        ViewChangeBody: {
            /** @description As they are unless given. */
            filters?: components["schemas"]["ViewFilterBody"][] | null;
            /** @description As it is unless given; the list's own where null. */
            sort?: string | null;
            /** @description As they are unless given; the list's own where null. */
            columns?: string[] | null;
            name: string;
            /**
             * @description `nobody`, the `officers` of the alliance, or the whole `alliance`.
             * @enum {string}
             */
            sharedWith: "alliance" | "nobody" | "officers";
            /** @description Whether its maker's list opens with it. */
            isDefault: boolean;
        };
        ViewWithdrawalBody: {
            /** @description Needed of a coordinator who withdraws what somebody else made. */
            reason?: string | null;
        };
        ExportBody: {
            /** @description By what a list is narrowed and sorted, or of which thing a report is: as the query of the screen. */
            query?: {
                [key: string]: string;
            };
            /** @description Which paper, such as `deadlines` or `case-report`. */
            paper: string;
            /** @description The columns wanted of a list, by their keys and in their order; all unless given. */
            columns?: string[];
            /**
             * @description `html` is a page to print.
             * @enum {string}
             */
            format: "csv" | "docx" | "html" | "pdf" | "xlsx";
            /**
             * @description `both`: Chinese and English side by side.
             * @enum {string}
             */
            language: "both" | "en" | "zh";
        };
        ExportStatusView: {
            /** @enum {string} */
            id: "cancelled" | "failed" | "gone" | "ready" | "running" | "waiting";
            name: components["schemas"]["BilingualView"];
        };
        ExportView: {
            id: string;
            paper: string;
            title: components["schemas"]["BilingualView"];
            /** @enum {string} */
            format: "csv" | "docx" | "html" | "pdf" | "xlsx";
            /** @enum {string} */
            language: "both" | "en" | "zh";
            status: components["schemas"]["ExportStatusView"];
            /** @description How many rows were read so far. */
            rows: number;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Why there is no file; null where there is one, or is to be. */
            because: components["schemas"]["BilingualView"] | null;
            fileName: string | null;
            sizeBytes: number | null;
            /**
             * Format: date
             * @description Until when the file is kept.
             */
            keptUntil: string | null;
        };
        ExportsView: {
            items: components["schemas"]["ExportView"][];
        };
        MailSubjectView: {
            /** @description `deadline`, `document`, `membership`, … */
            kind: string;
            id: string;
        };
        MailView: {
            id: string;
            /** @description `reminder` or `notice`. */
            kind: string;
            /**
             * @description `intended` (on its way), `sent`, `kept` (no mail server is configured: it is read in the app), `failed`, or `withdrawn`
             *     (its addressee was not to be told any more).
             */
            state: string;
            /** @description Null where the caller may not know of it. */
            about: components["schemas"]["MailSubjectView"] | null;
            to: string;
            personId: string | null;
            language: string;
            /** @description Null unless it is to the caller. */
            subject: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            settledAt: string | null;
            /** @description Class and code of the last failure, without content. */
            lastError: string | null;
            /** @description Whether the caller may read subject and text. */
            readable: boolean;
        };
        MailPageView: {
            items: components["schemas"]["MailView"][];
            nextCursor: string | null;
        };
        MailDetailView: {
            id: string;
            /** @description `reminder` or `notice`. */
            kind: string;
            /**
             * @description `intended` (on its way), `sent`, `kept` (no mail server is configured: it is read in the app), `failed`, or `withdrawn`
             *     (its addressee was not to be told any more).
             */
            state: string;
            /** @description Null where the caller may not know of it. */
            about: components["schemas"]["MailSubjectView"] | null;
            to: string;
            personId: string | null;
            language: string;
            /** @description Null unless it is to the caller. */
            subject: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            settledAt: string | null;
            /** @description Class and code of the last failure, without content. */
            lastError: string | null;
            /** @description Whether the caller may read subject and text. */
            readable: boolean;
            messageId: string;
            /** @description Null unless it is to the caller. */
            text: string | null;
        };
        WorkActionView: {
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
            /** @enum {string} */
            action: "retry";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
        };
        WorkView: {
            id: string;
            /** @description `timer`: planned for a moment; `fact`: something that happened and must be heard. */
            source: string;
            /** @description Which effect: the timer's kind, or who hears the fact. */
            kind: string;
            /** @description `failed`, `waiting`, `done` or `cancelled`. */
            state: string;
            /** Format: date-time */
            dueAt: string;
            attempts: number;
            /** @description Class and code of the last failure, without content. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it was done or given up.
             */
            settledAt: string | null;
            actions: components["schemas"]["WorkActionView"][];
        };
        WorkCountsView: {
            /** @description Given up after its last attempt: a person must look. */
            failed: number;
            /** @description Due now and not yet done. */
            due: number;
            /** @description Planned for later. */
            planned: number;
        };
        WorkPageView: {
            items: components["schemas"]["WorkView"][];
            nextCursor: string | null;
            counts: components["schemas"]["WorkCountsView"];
        };
        AuditHeadView: {
            seq: number;
            hash: string;
        };
        AuditFaultView: {
            seq: number;
            /**
             * @description `gap`, `broken_link`, `wrong_hash`, `content_changed`, `content_missing`, `unlinked_fact`, `other_than_checkpoint`,
             *     `shorter_than_checkpoint` or `wrong_anchor`.
             */
            fault: string;
        };
        GivenCheckpointView: {
            size: number;
            head: string;
            /** Format: date-time */
            at: string;
            /** @description `valid`; `other_key`: signed by a key this installation does not know; `invalid`: the text was changed. */
            signature: string;
        };
        AuditVerificationView: {
            /** @description The chain holds, by itself and against every checkpoint it was compared with. */
            intact: boolean;
            /** @description How many links are signed. Later ones were checked as well, but are not counted here. */
            links: number;
            head: components["schemas"]["AuditHeadView"] | null;
            faults: components["schemas"]["AuditFaultView"][];
            /** @description With how many checkpoints kept here it was compared. */
            checkpoints: number;
            /** @description The checkpoint that was handed in, where one was. */
            given: components["schemas"]["GivenCheckpointView"] | null;
            /** Format: date-time */
            verifiedAt: string;
        };
        CheckpointCheck: {
            /** @description The file, or a text that holds it, such as the mail it came with. */
            checkpoint: string;
        };
        AuditFactView: {
            payload: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            actorId: string | null;
            actorName: components["schemas"]["BilingualView"] | null;
            action: string;
            subjectKind: string;
            subjectId: string;
            /** @description What the thing is called, where it has a name and the reader may know of it. */
            about: components["schemas"]["BilingualView"] | null;
            caseId: string | null;
            /** @description Hashed together with what the fact says; null while the link's place is not told. */
            salt: string | null;
        };
        AuditLinkView: {
            /** @description Place and hashes; null for what came after the chain was signed last. */
            seq: number | null;
            /** @description SHA-256 of the fact with its salt: it tells nothing to whoever does not have both. */
            commitment: string | null;
            prevHash: string | null;
            hash: string | null;
            /** @description Null where the caller is not told what the fact says. */
            fact: components["schemas"]["AuditFactView"] | null;
        };
        AuditLinksView: {
            items: components["schemas"]["AuditLinkView"][];
            nextCursor: string | null;
        };
        CheckpointView: {
            id: string;
            /** @description How many links. */
            size: number;
            /** @description The hash of the last of them. */
            head: string;
            /** Format: date-time */
            at: string;
            /** @description Null where the system made it by itself. */
            madeById: string | null;
            madeByName: components["schemas"]["BilingualView"] | null;
            /** @description Who signed: `hezong-audit+<key id>+<public key>`. */
            publicKey: string;
            /** @description The signed text, to be kept elsewhere. */
            text: string;
        };
        CheckpointPageView: {
            items: components["schemas"]["CheckpointView"][];
            nextCursor: string | null;
            /** @description The key that signs new ones. */
            publicKey: string;
            /** @description Whether the caller gets each new one by mail. */
            mailed: boolean;
        };
        CheckpointMadeView: {
            id: string;
        };
        CheckpointMailWish: {
            wanted: boolean;
        };
        CheckpointMailView: {
            wanted: boolean;
        };
        /**
         * @description Problem details (RFC 9457).
         * @example {
         *       "type": "urn:hezong:problem:not_found",
         *       "title": "Not found",
         *       "status": 404,
         *       "code": "not_found",
         *       "detail": "There is nothing here under this address, or it is not yours to see.",
         *       "instance": "/api/v1/cases/0199a8b2-0000-7000-8000-000000000000",
         *       "requestId": "0199a8b2-1111-7000-8000-000000000000"
         *     }
         */
        Problem: {
            /** @description `urn:hezong:problem:` with the code. */
            type: string;
            /** @description A few words in the language of `Accept-Language`, Chinese or English. */
            title: string;
            /** @description The status of the answer. */
            status: number;
            /** @description What went wrong, stable: `noun.reason`. Programs go by this. */
            code: string;
            /** @description One sentence for a person. */
            detail: string;
            /** @description The path that was asked. */
            instance: string;
            /** @description The number of the request, to be told to those who look after this. */
            requestId: string;
            /** @description Each fault of an input. */
            errors?: {
                /** @description Where in the body (RFC 6901), or which parameter. */
                pointer: string;
                /** @description One sentence for a person. */
                detail: string;
                /** @description Sent back in `acknowledged` where an odd date is right all the same. */
                acknowledge?: string;
            }[];
            /** @description With 412: the newest version. */
            currentVersion?: number;
        };
    };
    responses: {
        /** @description The request cannot be read: its body is no JSON, or not of the length it says. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in: no session or token, or one that has ended. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not for who asks: no role of theirs may do it, or the token has no scope for it; `code` says which. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here, or it is not for who asks to see: both answer alike. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not as the thing stands now; `code` and `detail` say why. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed it meanwhile: `currentVersion` is the newest version. */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input is to be changed; `errors` points to each fault. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many attempts, or too much under way; `Retry-After` says when to try again. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Appointments_appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Appointments_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Appointments_prefer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Credentials_invitation: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Credentials_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredentialBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    Credentials_askForReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Credentials_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Credentials_demoAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAccountsView"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    Nominations_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Nominations_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Nominations_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Nominations_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Nominations_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Nominations_sendAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    OwnAccount_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    OwnAccount_standing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    OwnAccount_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecondFactorView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    OwnAccount_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    OwnAccount_renew: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    OwnAccount_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    OwnInvitations_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnInvitationsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    OwnInvitations_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    OwnInvitations_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    People_list: {
        parameters: {
            query: {
                /** @description Part of a name in either script, of its pinyin or initials, or of an address. */
                q?: string;
                /** @description Only holders of this role today. */
                role?: "accountant" | "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
                /** @description Only those who act for this firm today. */
                memberId?: string;
                /** @description In the order of pinyin or by address; with a minus, the other way round. */
                sort?: "-email" | "-pinyin" | "email" | "pinyin";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    People_describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    People_disable: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    People_enable: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Sessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Sessions_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "coordinator@demo.hezong.test",
                 *       "password": "hezong-demo-2026"
                 *     }
                 */
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    Sessions_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
        };
    };
    Sessions_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Sessions_actIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentAllianceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Tokens_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Tokens_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Docket mirror",
                 *       "scopes": [
                 *         "cases:write",
                 *         "docket:write"
                 *       ],
                 *       "expiresOn": "2027-03-31"
                 *     }
                 */
                "application/json": components["schemas"]["TokenBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Tokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    FirmParts_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmOtherNameBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    FirmParts_identifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmIdentifierBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    FirmParts_tie: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmTieBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    FirmParts_endName: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmPartEndBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    FirmParts_endIdentifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmPartEndBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    FirmParts_endTie: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmPartEndBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Firms_list: {
        parameters: {
            query: {
                /** @description Part of a name in any script, present or former, of its pinyin or initials, or of a number. */
                q?: string;
                country?: string;
                /** @description `listed` unless given. */
                state?: "all" | "listed" | "withdrawn";
                /** @description By English name, in the order of pinyin, by country or by credit code; with a minus, the other way round. */
                sort?: "-code" | "-country" | "-name" | "-pinyin" | "code" | "country" | "name" | "pinyin";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Firms_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Firms_likely: {
        parameters: {
            query?: {
                nameZh?: string;
                nameEn?: string;
                creditCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmLikenessView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Firms_describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Firms_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Firms_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Firms_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmMergerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Firms_separate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Firms_group: {
        parameters: {
            query?: {
                /** @description Today unless given. */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmGroupView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Names_compare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "a": "深圳市示例光电科技有限公司",
                 *       "b": "示例光电（东莞）有限公司"
                 *     }
                 */
                "application/json": components["schemas"]["NamesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikenessView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Alliance_describe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllianceView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Alliance_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllianceView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Members_list: {
        parameters: {
            query: {
                /** @description Part of a name in either script, of its pinyin or initials, or of the credit code. */
                q?: string;
                /** @description The member that is this firm of the register. */
                firmId?: string;
                /** @description `in`: members on the day; `out`: not; `all` unless given. */
                standing?: "all" | "in" | "out";
                /** @description The day asked about; today unless given. */
                on?: string;
                /** @description By English name, in the order of pinyin, by country or by credit code; with a minus, the other way round. */
                sort?: "-code" | "-country" | "-name" | "-pinyin" | "code" | "country" | "name" | "pinyin";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Members_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "zh": "示例光电有限公司",
                 *         "en": "Demo Optoelectronics Co., Ltd."
                 *       },
                 *       "country": "CN"
                 *     }
                 */
                "application/json": components["schemas"]["NewMemberBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Members_describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDetailView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Members_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Members_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Members_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeavingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calendars_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptCalendarsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Calendars_days: {
        parameters: {
            query: {
                year: number;
                calendar: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDaysView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calendars_additions: {
        parameters: {
            query: {
                calendar: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdditionsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calendars_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearPreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calendars_proposeYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "calendar": "CN",
                 *       "year": 2027,
                 *       "source": "国务院办公厅关于2027年部分节假日安排的通知",
                 *       "rows": [
                 *         {
                 *           "date": "2027-02-05",
                 *           "until": "2027-02-12",
                 *           "kind": "off",
                 *           "nameEn": "Spring Festival",
                 *           "nameZh": "春节"
                 *         },
                 *         {
                 *           "date": "2027-01-31",
                 *           "kind": "worked"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CalendarYearBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calendars_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDetailView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Calendars_moveYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAdditionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calendars_proposeClosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarClosureBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarClosureView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calendars_moveClosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAdditionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarClosureView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calendars_suspensions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForumSuspensionsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Calendars_proposeSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForumSuspensionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForumSuspensionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calendars_moveSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAdditionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForumSuspensionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Law_calculate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule": "itc.response_to_complaint",
                 *       "date": "2026-03-10",
                 *       "service": {
                 *         "method": "express",
                 *         "destination": "foreign"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CalculationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Law_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TraceToVerifyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceVerdictView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Law_listPacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacksView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Law_listRules: {
        parameters: {
            query?: {
                forum?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Law_listEvents: {
        parameters: {
            query?: {
                forum?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawEventsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calculators_period: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "start": "2026-09-16",
                 *       "amount": 15,
                 *       "unit": "days",
                 *       "calendar": "CN",
                 *       "roll": "next"
                 *     }
                 */
                "application/json": components["schemas"]["CountedPeriodBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodEndView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calculators_clock: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "calendar": "CN",
                 *       "zone": "Asia/Shanghai",
                 *       "hours": [
                 *         {
                 *           "from": "09:00",
                 *           "to": "17:00"
                 *         }
                 *       ],
                 *       "limit": {
                 *         "workingDays": 5
                 *       },
                 *       "startedAt": "2026-09-30T16:00:00+08:00",
                 *       "pauses": [],
                 *       "at": "2026-10-09T12:00:00+08:00"
                 *     }
                 */
                "application/json": components["schemas"]["BusinessClockBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockReadingView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Calculators_listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Conflicts_known: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownTiesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownTiesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Conflicts_calculate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    AccusationMatrix_matrix: {
        parameters: {
            query?: {
                proceedingId?: string;
                asserterId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationMatrixView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    AccusationMatrix_grid: {
        parameters: {
            query: {
                proceedingId: string;
                asserterId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationGridView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    AccusationMatrix_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GridBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationGridView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    AccusationMatrix_outcomes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationMatrixView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    AccusationMatrix_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dryRun": true,
                 *       "text": "proceeding,asserter,patent,claims,respondent,product\n337-TA-9990,Demo Lighting Inc.,US7979174,claims 1-3,\"Demo Optoelectronics Co., Ltd.\",Desk lamp\n"
                 *     }
                 */
                "application/json": components["schemas"]["AccusationImportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationImportView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    AccusationMatrix_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Accusations_list: {
        parameters: {
            query: {
                proceedingId?: string;
                asserterId?: string;
                patentId?: string;
                respondentId?: string;
                productId?: string;
                outcome?: "asserted" | "consent_order" | "defaulted" | "invalid" | "no_domestic_industry" | "no_violation" | "not_infringed" | "settled" | "terminated" | "unenforceable" | "violation" | "withdrawn";
                /** @description `with` shows struck entries among the others. */
                struck: "with" | "without";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationsPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Accusations_enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccusationBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationHistoryView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Accusations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationHistoryView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Accusations_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseAccusationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationHistoryView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Accusations_strike: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccusationHistoryView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Cases_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseKindView"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Cases_list: {
        parameters: {
            query: {
                kind?: "infringement_suit" | "internal_dispute" | "itc_337";
                forum?: "alliance" | "cn-admin-court" | "cn-admin-ip" | "cn-arbitration" | "cn-cnipa" | "cn-court" | "cn-customs" | "cn-reconsideration" | "de-bpatg" | "de-court" | "epo" | "eu-customs" | "in" | "jp" | "kr" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
                stage?: "arbitration" | "closed" | "commission_review" | "discovery" | "filed" | "good_faith_talks" | "hearing" | "initial_determination" | "instituted" | "judgment" | "mediation" | "on_appeal" | "pleadings" | "pre_institution" | "preparing" | "presidential_review" | "raised" | "stayed" | "trial";
                /** @description Only cases that concern this member. */
                memberId?: string;
                /** @description Words in number, title or parties' names, in either script or pinyin. */
                q?: string;
                /** @description Only cases with an open deadline to be kept up to this day: the safe date counts where there is one. */
                dueBy?: string;
                /** @description `open` leaves closed cases out. */
                state?: "closed" | "open";
                sort: "-kind" | "-nextDeadline" | "-number" | "-stage" | "-title" | "-titleZh" | "-updated" | "kind" | "nextDeadline" | "number" | "stage" | "title" | "titleZh" | "updated";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Cases_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "itc_337",
                 *       "number": "337-TA-9990",
                 *       "titleEn": "Certain Demo Lamps and Components Thereof",
                 *       "titleZh": "示例灯具及其组件案",
                 *       "proceedings": [
                 *         {
                 *           "forum": "us-itc",
                 *           "number": "337-TA-9990",
                 *           "filedOn": "2026-02-02",
                 *           "institutedOn": "2026-03-06"
                 *         }
                 *       ],
                 *       "parties": [
                 *         {
                 *           "name": "Demo Lighting Inc.",
                 *           "role": "complainant",
                 *           "side": "adverse",
                 *           "country": "US"
                 *         },
                 *         {
                 *           "name": "Demo Optoelectronics Co., Ltd.",
                 *           "role": "respondent",
                 *           "side": "ours",
                 *           "country": "CN"
                 *         }
                 *       ],
                 *       "patents": [
                 *         {
                 *           "number": "US7979174"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpenCaseBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Cases_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Cases_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseCaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Cases_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Cases_record: {
        parameters: {
            query: {
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Consent_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounselBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Consent_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                counselId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounselAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Consent_bind: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                bindingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindingAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseKeptView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Intake_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "csv",
                 *       "dryRun": true,
                 *       "text": "investigation_number,title,complaint_filed\n337-TA-9991,Certain Demo Lamps,2026-02-02\n"
                 *     }
                 */
                "application/json": components["schemas"]["CaseImportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Intake_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "[Investigation No. 337-TA-9990]\nCertain Demo Lamps and Components Thereof; Institution of Investigation"
                 *     }
                 */
                "application/json": components["schemas"]["NoticeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeProposalView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Parked_list: {
        parameters: {
            query: {
                /** @description Only those that this case is one of. */
                caseId?: string;
                /** @description `waiting` leaves out what is settled. */
                state?: "settled" | "waiting";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedCasesPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Parked_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleParkedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedCaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Parties_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Parties_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Parties_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Parties_members: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMembersBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Positions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Positions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RespondentPositionView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Positions_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PositionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RespondentPositionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Positions_settlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Positions_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Proceedings_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepProceedingBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Proceedings_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepProceedingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Proceedings_patent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Proceedings_product: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Approvals_list: {
        parameters: {
            query: {
                /** @description Where they stand; `decided` is what was approved or rejected. */
                state?: "approved" | "decided" | "lapsed" | "open" | "rejected" | "withdrawn";
                /** @description What is to be approved, such as `cost`. */
                kind?: string;
                caseId?: string;
                /** @description Those alone that wait for the caller. */
                mine?: boolean;
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Approvals_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Approvals_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerApprovalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Approvals_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Notes_list: {
        parameters: {
            query: {
                show?: "notes" | "open_tasks" | "tasks";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Notes_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNoteBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Notes_readers: {
        parameters: {
            query: {
                audience: "case" | "firm" | "office";
                /** @description Whose it is, where it is one firm's. */
                memberId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteReadersView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Notes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Notes_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Notes_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Attachments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Attachments_attach: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachDocumentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Attachments_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                kind: string;
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Groups_list: {
        parameters: {
            query: {
                caseId?: string;
                /** @description By the moment it was opened, the newest first unless given, or by name; with a minus, the other way round. */
                sort?: "-name" | "-opened" | "name" | "opened";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupsPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Groups_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenGroupBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Groups_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Groups_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAccessView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Groups_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftAgreementBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Groups_circulate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Groups_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Groups_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAgreementBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Groups_nameIssue: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupIssueBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Groups_terminate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Groups_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Mandates_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                counselId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCounselBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Memberships_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMemberBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Memberships_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMembershipBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Memberships_enterConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterConflictBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Memberships_resolveConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                membershipId: string;
                conflictId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveConflictBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Memberships_postBuyIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostBuyInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Memberships_nameCounsel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipCounselBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Memberships_endCounsel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                membershipId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Memberships_giveCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Offices_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeOfficeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Offices_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                officeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Offices_proposeEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                officeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Proposals_proposeTermination: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Proposals_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerProposalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Proposals_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Funds_list: {
        parameters: {
            query: {
                purpose?: "defence" | "grant" | "operating" | "settlement";
                state?: "closed" | "open";
                caseId?: string;
                groupId?: string;
                /** @description By what it is sorted, the other way round with a minus before it; the newest first unless said. */
                sort?: "-name" | "-opened" | "name" | "opened";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Funds_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFundBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Funds_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Funds_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Funds_balances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundBalancesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Funds_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Funds_lines: {
        parameters: {
            query: {
                /** @description Dated on this day or later. */
                from?: string;
                /** @description Dated on this day or before. */
                until?: string;
                kind: "capital" | "carry" | "cash" | "default_interest" | "expense" | "fx" | "income" | "payable" | "receivable" | "recovery" | "reserve" | "suspense" | "tolerance";
                /** @description For whom or what it is kept, where it is kept for one. */
                holder?: string;
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLinesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Funds_entries: {
        parameters: {
            query: {
                /** @description Dated on this day or later. */
                from?: string;
                /** @description Dated on this day or before. */
                until?: string;
                kind?: "allocation" | "buy_in" | "call" | "cost" | "cure" | "exchange" | "exit" | "payment" | "reallocation" | "receipt" | "recovery" | "refund" | "reserve" | "reversal" | "settlement" | "tolerance" | "true_up" | "vendor_payment" | "write_off";
                /** @description Those with a line on an account of this kind. */
                account?: "capital" | "carry" | "cash" | "default_interest" | "expense" | "fx" | "income" | "payable" | "receivable" | "recovery" | "reserve" | "suspense" | "tolerance";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntriesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Funds_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "amount": "1500.00",
                 *         "currency": "USD"
                 *       },
                 *       "receivedOn": "2026-03-10",
                 *       "reference": "BANK-2026-0311",
                 *       "payer": "Demo Ministry of Commerce"
                 *     }
                 */
                "application/json": components["schemas"]["ReceiptBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Funds_reverse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Funds_periods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPeriodsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Funds_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePeriodBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPeriodView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Rates_list: {
        parameters: {
            query: {
                /** @description With this currency on either side. */
                currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
                source?: "ecb" | "fed" | "typed";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FxRatesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Rates_type: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FxRateBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FxRateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Rates_find: {
        parameters: {
            query: {
                on: string;
                from: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
                to: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundRateView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Rates_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FxImportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FxImportView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Rates_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FxRateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Compartments_list: {
        parameters: {
            query: {
                caseId?: string;
                kind?: "caucus" | "cbi" | "settlement";
                /** @description By the moment it was opened, or by name; with a minus, the other way round. */
                sort?: "-name" | "-opened" | "name" | "opened";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompartmentsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Compartments_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompartmentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompartmentDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Compartments_candidates: {
        parameters: {
            query: {
                kind: "caucus" | "cbi" | "settlement";
                caseId: string;
                /** @description For `settlement`. */
                memberId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Compartments_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompartmentDetailView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Compartments_admit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmissionsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompartmentDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Compartments_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Compartments_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Subscriptions_list: {
        parameters: {
            query: {
                compartmentId?: string;
                caseId?: string;
                personId?: string;
                state?: "active" | "allowed" | "denied" | "draft" | "expired" | "filed" | "notice_window" | "objected" | "return_certified" | "return_due" | "revoked" | "signed";
                /** @description By the moment it was drafted or by state; with a minus, the other way round. */
                sort?: "-drafted" | "-state" | "drafted" | "state";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Subscriptions_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Subscriptions_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionDetailView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Subscriptions_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionMoveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Walls_list: {
        parameters: {
            query: {
                /** @description Only those in force, or only those lifted. */
                state?: "in_force" | "lifted";
                subjectId?: string;
                objectId?: string;
                /** @description By the moment it was set; with a minus, the newest first. */
                sort?: "-set" | "set";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WallsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Walls_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WallBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WallView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Walls_lift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WallView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Uploads_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseId": "0199a8b2-2222-7000-8000-000000000000",
                 *       "fileName": "立案通知.pdf",
                 *       "sizeBytes": 48213
                 *     }
                 */
                "application/json": components["schemas"]["BeginUploadBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Uploads_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Uploads_receive: {
        parameters: {
            query?: never;
            header: {
                /** @description Where the body begins within the file */
                "Upload-Offset": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept; Upload-Offset says from where to go on */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    Uploads_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteUploadBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Uploads_abandon: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Passage_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    Passage_preview: {
        parameters: {
            query?: {
                /** @description `text` for what it says; `page` for the file itself where a browser shows it safely (PDF, PNG, JPEG). */
                as?: "page" | "text";
            };
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    Passage_link: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeLinkBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Passage_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    Passage_listen: {
        parameters: {
            query?: {
                caseId?: string;
                groupId?: string;
                compartmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    Documents_list: {
        parameters: {
            query: {
                caseId?: string;
                /** @description Those that lie with this firm of the register. */
                firmId?: string;
                proceedingId?: string;
                folder?: "agreements" | "correspondence" | "discovery" | "evidence" | "invoices" | "orders" | "other" | "pleadings";
                groupId?: string;
                compartmentId?: string;
                /** @description The member it was contributed for. */
                supplierMemberId?: string;
                tier?: "T0" | "T1" | "T2" | "T3";
                state?: "classified" | "destroyed" | "quarantined" | "recalled" | "received" | "refused" | "returned" | "shared";
                /** @description Words of the title, of who wrote it or of what it says, in Chinese or English; all of them must be there. */
                q?: string;
                /** @description By the moment it was added or by its own date; with a minus, the newest first. Those without a date stand before all others. */
                sort?: "-added" | "-date" | "added" | "date";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Documents_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Documents_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Notice of institution",
                 *       "folder": "pleadings",
                 *       "kind": "pleading"
                 *     }
                 */
                "application/json": components["schemas"]["ReviseDocumentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Documents_why: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Documents_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAccessView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Documents_sharing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Life_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDocumentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDocumentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Life_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSourcesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Lowerings_awaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoweringView"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Lowerings_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskLoweringBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoweringView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Lowerings_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                loweringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoweringView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Lowerings_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                loweringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoweringView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Holds_onDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Holds_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Holds_onCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Holds_ofFirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Holds_onFirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Holds_lift: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Evidence_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Evidence_openings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Evidence_archive: {
        parameters: {
            query?: {
                /** @description `no`: chains and descriptions alone; otherwise the files as well. */
                files?: "no" | "yes";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    Evidence_privilegeLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivilegeLogView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Evidence_privilegeLogOfFirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivilegeLogView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Evidence_sealedIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedIndexView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Ahead_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAheadView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Answers_respondents: {
        parameters: {
            query: {
                state: "all" | "answered" | "joint_counsel" | "no_answer" | "no_date" | "not_served" | "silent" | "unanswered";
                /** @description What the case is found by: its number, its title, a party's name in either script or pinyin. */
                q?: string;
                caseId?: string;
                memberId?: string;
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilentRespondentsPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Answers_jointCounsel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JointCounselBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilentRespondentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Answers_noAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoAnswerBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilentRespondentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Answers_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAnswerCoverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCoverView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Answers_undated: {
        parameters: {
            query: {
                reason: "explained" | "missing";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndatedCasesPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Answers_explain: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndatedReasonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    DayLog_list: {
        parameters: {
            query: {
                from: string;
                /** @description Included; the first day alone unless given, and at most 92 days after it. */
                to?: string;
                caseId?: string;
                /** @description Who did it. */
                personId?: string;
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayLogPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Joins_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseJoinsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Joins_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinPreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Joins_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinCaseBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseJoinView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Joins_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseJoinView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Docket_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Docket_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proceedingId": "0199a8b2-3333-7000-8000-000000000000",
                 *       "kind": "complaint_and_noi_served_by_commission",
                 *       "happenedOn": "2026-03-10",
                 *       "services": [
                 *         {
                 *           "partyId": "0199a8b2-4444-7000-8000-000000000000",
                 *           "method": "express",
                 *           "destination": "foreign",
                 *           "servedOn": "2026-03-10"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordEventBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEventView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Docket_previewRecording: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEventBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Docket_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEventBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedEventView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Docket_previewCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCorrectionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Docket_withdrawOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Docket_previewWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPreviewView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Docket_deadlinesOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDeadlinesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Deadlines_list: {
        parameters: {
            query: {
                /** @description To be kept on this day or later: the safe date counts where there is one. */
                from?: string;
                /** @description To be kept on this day or earlier. */
                to?: string;
                /** @description By the day to keep, the earliest first unless given; with a minus, the last first. */
                sort?: "-due" | "due";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
                status: "all" | "closed" | "confirmed" | "met" | "open" | "ordered" | "overdue" | "passed" | "proposed" | "superseded" | "void" | "waived";
                /** @description `party`: those a party must do something by; `all`: the forum's own clocks and earliest days too, unless given. */
                owed?: "all" | "party";
                /** @description What the case is found by: its number, its title, a party's name in either script or pinyin. */
                q?: string;
                caseId?: string;
                /** @description The member whose they are. */
                memberId?: string;
                /** @description Id of a forum, as the kinds of cases name them. */
                forum?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinePageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Deadlines_days: {
        parameters: {
            query: {
                from: string;
                /** @description Included; at most 92 days after `from`. */
                to: string;
                status: "all" | "closed" | "confirmed" | "met" | "open" | "ordered" | "overdue" | "passed" | "proposed" | "superseded" | "void" | "waived";
                /** @description `party`: those a party must do something by; `all`: the forum's own clocks and earliest days too, unless given. */
                owed?: "all" | "party";
                /** @description What the case is found by: its number, its title, a party's name in either script or pinyin. */
                q?: string;
                caseId?: string;
                /** @description The member whose they are. */
                memberId?: string;
                /** @description Id of a forum, as the kinds of cases name them. */
                forum?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineDaysView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Deadlines_weeks: {
        parameters: {
            query: {
                from: string;
                /** @description Included; at most 92 days after `from`. */
                to: string;
                status: "all" | "closed" | "confirmed" | "met" | "open" | "ordered" | "overdue" | "passed" | "proposed" | "superseded" | "void" | "waived";
                /** @description `party`: those a party must do something by; `all`: the forum's own clocks and earliest days too, unless given. */
                owed?: "all" | "party";
                /** @description What the case is found by: its number, its title, a party's name in either script or pinyin. */
                q?: string;
                caseId?: string;
                /** @description The member whose they are. */
                memberId?: string;
                /** @description Id of a forum, as the kinds of cases name them. */
                forum?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineWeeksView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Deadlines_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Deadlines_confirmMany: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmDeadlinesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedDeadlinesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Deadlines_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Deadlines_meet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2026-04-02",
                 *       "evidence": "EDIS 900001"
                 *     }
                 */
                "application/json": components["schemas"]["MeetDeadlineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Deadlines_pass: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetDeadlineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Deadlines_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    DeadlineOrders_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderedDateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    DeadlineOrders_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderedDateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    DeadlineOrders_lift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    DeadlineOrders_waive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDeadlineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    DeadlineOrders_supersede: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupersedeDeadlineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    DeadlineOrders_voidOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDeadlineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Impacts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Impacts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Impacts_cases: {
        parameters: {
            query: {
                /** @description Only those that stand so; those of which nothing moves are shown where they are asked for. */
                status?: "accepted" | "applied" | "computing" | "dismissed" | "unmoved" | "waiting";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactCasePageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Impacts_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideImpactBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    CostCalculators_split: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "total": {
                 *         "amount": "1000000.00",
                 *         "currency": "CNY"
                 *       },
                 *       "method": "hybrid",
                 *       "basePercent": "30",
                 *       "participants": [
                 *         {
                 *           "id": "Demo Optoelectronics",
                 *           "weight": "55",
                 *           "joined": "1",
                 *           "cap": "35%"
                 *         },
                 *         {
                 *           "id": "Demo Lighting",
                 *           "weight": "25",
                 *           "joined": "2"
                 *         },
                 *         {
                 *           "id": "Demo Lamps",
                 *           "weight": "20",
                 *           "joined": "3",
                 *           "floor": "40000.00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SplitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    CostCalculators_carryDefault: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "47500.00",
                 *       "currency": "CNY",
                 *       "capPercent": "25",
                 *       "carriers": [
                 *         {
                 *           "id": "Demo Optoelectronics",
                 *           "weight": "40.5",
                 *           "ownLine": "202500.00"
                 *         },
                 *         {
                 *           "id": "Demo Lighting",
                 *           "weight": "25.25",
                 *           "ownLine": "126250.00"
                 *         }
                 *       ],
                 *       "cure": {
                 *         "days": 40,
                 *         "ratePercent": "12"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CalculatedDefaultBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculatedDefaultView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    CostCalculators_exit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currency": "CNY",
                 *       "sharePercent": "5",
                 *       "accrued": "410000.00",
                 *       "committed": "120000.00",
                 *       "prepaid": "60000.00"
                 *     }
                 */
                "application/json": components["schemas"]["CalculatedExitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculatedExitView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    CostCalculators_waterfall: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recovery": {
                 *         "amount": "600000.00",
                 *         "currency": "CNY"
                 *       },
                 *       "collectionCosts": "20000.00",
                 *       "contributions": [
                 *         {
                 *           "id": "Demo Optoelectronics",
                 *           "amount": "260000.00"
                 *         },
                 *         {
                 *           "id": "Demo Lighting",
                 *           "amount": "140000.00"
                 *         }
                 *       ],
                 *       "weights": [
                 *         {
                 *           "id": "Demo Optoelectronics",
                 *           "weight": "65"
                 *         },
                 *         {
                 *           "id": "Demo Lighting",
                 *           "weight": "35"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CalculatedWaterfallBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculatedWaterfallView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    CostCalculators_buyIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currency": "CNY",
                 *       "historic": "800000.00",
                 *       "sharePercent": "20",
                 *       "ratePercent": "5",
                 *       "years": "0.5",
                 *       "premiumPercent": "10",
                 *       "contributions": [
                 *         {
                 *           "id": "Demo Optoelectronics",
                 *           "amount": "500000.00"
                 *         },
                 *         {
                 *           "id": "Demo Lighting",
                 *           "amount": "300000.00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CalculatedBuyInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculatedBuyInView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Plans_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostPlansView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Plans_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostPlanBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostPlanView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Plans_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTreeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Plans_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostPlanView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Plans_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostPlanBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostPlanView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Plans_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostPlanView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Plans_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostPlanView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Weights_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Weights_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareWeightBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Weights_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Weights_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveWeightBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Weights_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedWeightView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_list: {
        parameters: {
            query: {
                groupId?: string;
                caseId?: string;
                /** @description One status, or `open` for those that are neither approved nor ended. */
                status?: "allocated" | "approved" | "coded" | "disputed" | "held" | "open" | "paid" | "received" | "reversed" | "reviewed" | "withdrawn";
                pool?: string;
                vendorId?: string;
                /** @description A task or outlay by its code, such as `L330`. */
                task?: "E101" | "E102" | "E103" | "E104" | "E105" | "E106" | "E107" | "E108" | "E109" | "E110" | "E111" | "E112" | "E113" | "E114" | "E115" | "E116" | "E117" | "E118" | "E119" | "E120" | "E121" | "E122" | "E123" | "E124" | "L110" | "L120" | "L130" | "L140" | "L150" | "L160" | "L190" | "L210" | "L220" | "L230" | "L240" | "L250" | "L260" | "L310" | "L320" | "L330" | "L340" | "L350" | "L390" | "L410" | "L420" | "L430" | "L440" | "L450" | "L460" | "L470" | "L510" | "L520" | "L530";
                patentId?: string;
                /** @description Those with service on or after this day. */
                from?: string;
                /** @description Those with service on or before this day. */
                until?: string;
                /** @description A number of a cost or an invoice, or the name of a vendor. */
                q?: string;
                sort?: "-entered" | "-invoiced" | "-service" | "entered" | "invoiced" | "service";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterCostBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_choices: {
        parameters: {
            query: {
                groupId: string;
                serviceOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostChoicesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_likenesses: {
        parameters: {
            query: {
                groupId: string;
                engagementId: string;
                number: string;
                invoicedOn: string;
                amount: string;
                currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
                /** @description A cost that is being changed: not like itself. */
                but?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikeCostsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Costs_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_code: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeCostBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCostBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_pay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_void: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_reverse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Costs_recordReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Vendors_list: {
        parameters: {
            query: {
                /** @description A name, in either language or in pinyin. */
                q?: string;
                /** @description Those engaged for this group. */
                groupId?: string;
                sort?: "-name" | "-pinyin" | "name" | "pinyin";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Vendors_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Vendors_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Vendors_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Vendors_engage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Vendors_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndEngagementBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Dues_dues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDuesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Dues_due: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDueView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Dues_pay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyMovedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Dues_refundsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Dues_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Dues_moveRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRefundBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Dues_renewRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Joining_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyInQuotesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Joining_quote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuyInQuoteBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Joining_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyInQuoteView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Joining_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Joining_pay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyMovedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Leaving_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExitStatementsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Leaving_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExitStatementBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Leaving_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExitStatementView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Leaving_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExitItemsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Leaving_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveExitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Leaving_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExitDecisionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Recoveries_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveriesView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Recoveries_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Recoveries_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Recoveries_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Settlements_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementSumsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Settlements_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementSumBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Settlements_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementSumView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Settlements_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSettlementBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Settlements_payIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyMovedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    TrueUps_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrueUpsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    TrueUps_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrueUpBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    TrueUps_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrueUpView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    TrueUps_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveTrueUpBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    TrueUps_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrueUpChoiceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndMadeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Money_ours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMoneyView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Money_figure: {
        parameters: {
            query: {
                fundId: string;
                memberId: string;
                figure: "carried" | "held" | "owed" | "paid" | "shared";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Money_statement: {
        parameters: {
            query: {
                /** @description From this day on; from the beginning unless said. */
                from?: string;
                /** @description Until this day; all there is unless said. */
                until?: string;
                fundId: string;
                memberId: string;
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Delegations_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Delegations_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Delegations_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Feeds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Feeds_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFeedBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Feeds_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Feeds_fetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    Notifications_list: {
        parameters: {
            query: {
                /** @description Only those not yet read. */
                unread?: boolean;
                /** @description By the moment; with a minus, the newest first. */
                sort?: "-created" | "created";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Notifications_readAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Notifications_remindersOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindersView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Telling_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TellingView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Telling_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TellingView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Telling_sayAbsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TellingView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Telling_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TellingView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Overview_today: {
        parameters: {
            query?: {
                /** @description Only what is of one case; nothing where the caller does not see it. */
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Overview_search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Overview_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Views_list: {
        parameters: {
            query: {
                list: "cases" | "costs" | "deadlines" | "documents" | "firms" | "groups" | "mails" | "members" | "notifications" | "people" | "vendors" | "walls" | "work";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Views_keep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewViewBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Views_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewChangeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Views_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewWithdrawalBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Exports_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportsView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
        };
    };
    Exports_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
        };
    };
    Exports_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    Exports_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Exports_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    Mails_list: {
        parameters: {
            query: {
                kind?: "notice" | "reminder";
                state?: "failed" | "intended" | "kept" | "sent" | "withdrawn";
                /** @description Part of an address. */
                q?: string;
                /** @description By the moment; with a minus, the newest first. */
                sort?: "-created" | "created";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Mails_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDetailView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Work_list: {
        parameters: {
            query: {
                state: "done" | "failed" | "waiting";
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Work_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Audit_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    Audit_verifyAgainst: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointCheck"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Audit_links: {
        parameters: {
            query: {
                /** @description The first place in the chain that is wanted, of those that are told. */
                from?: number;
                /** @description The last place that is wanted; then what has no place yet is left out. */
                until?: number;
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLinksView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Checkpoints_list: {
        parameters: {
            query: {
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointPageView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Checkpoints_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointMadeView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Checkpoints_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Checkpoints_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Checkpoints_mail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointMailWish"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointMailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Checkpoints_chain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
}
