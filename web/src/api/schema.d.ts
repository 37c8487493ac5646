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
        /** Names a person for another role. It is given at once where it needs nobody's consent; else it waits among the nominations. */
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
        /** Ends a role on its last day, or sooner than it was to end. */
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
        /** Sets one's own language, zone and name. */
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
        /** Whom an invitation is for. */
        get: operations["Credentials_invitation"];
        put?: never;
        /** Accepts an invitation: by a first password, or by the own one where its address has an account; then sign in. */
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
        /** Asks for a link to choose a new password; the answer is the same for every address. */
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
        /** Chooses a new password; every session, token and calendar feed ends (feeds go on if asked), then sign in. */
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
        /** The accounts of the demonstration; 404 where this is none. */
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
        /** Invites an address. The mail goes out once those asked have consented; the role begins when the person accepts. */
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
        /** What waits for consent or an answer: all to who may read of people, to others what their consent is asked for. */
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
        /** Consents to one: the role is given, or the invitation goes out. */
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
        /** Refuses consent, with a reason. */
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
        /** Takes one back that was not answered. */
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
        /** Sends an invitation again, with a new link. */
        post: operations["Nominations_sendAgain"];
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
        /** The newest first. */
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
        /** Accepts one: the role begins at once, in the alliance that invites. */
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
        /** Declines one. */
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
        /** People by name, in the order of pinyin. */
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
        /** One person with every role held ever. */
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
        /** Keeps a person out of the alliance; every session of theirs in it ends. */
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
        /** Lets a person act in the alliance again: whom an administrator keeps out, an administrator alone. */
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
        /** One's own live sessions. */
        get: operations["Sessions_list"];
        put?: never;
        /** Signs in; the session is given as a cookie. */
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
        /** Who is signed in, where, as what. */
        get: operations["Sessions_current"];
        put?: never;
        post?: never;
        /** Signs out. */
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
        /** Acts in another alliance from now on. */
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
        /** Ends one of one's own sessions. */
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
        /** One's own tokens for the alliance one acts in. */
        get: operations["Tokens_list"];
        put?: never;
        /** Makes a token; its secret is shown this once. */
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
        /** Revokes a token at once. */
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
        /** Adds a former or other name. */
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
        /** Adds a number of a register of the world. */
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
        /** Ties the firm to one above it. */
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
        /** Writes the last day of a name, or withdraws it with the reason. */
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
        /** Withdraws a number with the reason. */
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
        /** Writes the last day of a tie, or withdraws it with the reason. */
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
        /** Firms by English name. */
        get: operations["Firms_list"];
        put?: never;
        /** Enters a firm. */
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
        /** Firms of the register that may be the one that is meant, and why. */
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
        /** One firm with its names, numbers, ties, and where it has a part as far as the reader sees it. */
        get: operations["Firms_describe"];
        /** Replaces what is known of a firm; send the version in `If-Match`. */
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
        /** Takes a firm out of use, with the reason. */
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
        /** Makes an entry one with the entry that is kept. */
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
        /** Takes a merger back, with the reason. */
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
        /** The economic group of a firm on a day, with the way to each of its firms. */
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
        /** Whether two names may be one firm's, and why so or why not. */
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
        /** Its name, its zone and how many firms are in today. */
        get: operations["Alliance_describe"];
        put?: never;
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
        /** Firms by English name. */
        get: operations["Members_list"];
        put?: never;
        /** Puts a firm on the list. */
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
        /** One firm with its periods and contacts. */
        get: operations["Members_describe"];
        /** Replaces what is known of a firm; send the version in `If-Match`. */
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
        /** Lets a firm join, or join again. */
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
        /** Lets a firm leave; its people's roles end with it. */
        post: operations["Members_leave"];
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
        /** Calculates the dates of a rule or of all rules of an event, with their working. */
        post: operations["Law_calculate"];
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
        /** The editions of the law held here. */
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
        /** The rules of a forum. */
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
        /** The events of a forum that start periods. */
        get: operations["Law_listEvents"];
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
        /** What is known that ties a candidate to others on a day, by the register and by matters the reader sees; each with its path. */
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
        /** Whether a candidate may act in a matter on a day, with the way to each adverse firm. */
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
        get: operations["AccusationMatrix_grid"];
        /** Sets all that one party asserts in one proceeding. `If-Match` names the matrix's version. */
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
        /** Gives many accusations one outcome. `If-Match` names the matrix's version. */
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
        /** Takes a CSV in whole, or says line by line what would come of it. `If-Match` names the matrix's version. */
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
        /** The accusations as CSV, as an import takes them. */
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
        get: operations["Accusations_list"];
        put?: never;
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
        get: operations["Accusations_one"];
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
        /** Strikes an entry, for a reason: it stays readable and counts no more. */
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
        /** The kinds of case with their stages and moves. */
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
        get: operations["Cases_list"];
        put?: never;
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
        get: operations["Cases_read"];
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
        /** Does a named action; `actions` of the case says which are possible. */
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
        /** The facts of a case, the newest first, each with its place in the audit chain. */
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
        /** Counsel with an account of a member's party is proposed to that member, unless it is the member itself who names it. */
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
        /** Agrees or declines that a party is another member, for a side it concerns; or takes the proposal back. */
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
        /** Imports a list of investigations; with `dryRun` it only reports what would happen. */
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
        /** Reads a pasted notice into a proposed case; nothing is kept. */
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
        /** Two cases with one number, where the caller sees both; whoever opened the later one did not see the earlier one. */
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
        /** Takes over what the later case says, or leaves both as they are. `id` is the later case. */
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
        /** The positions of the respondents whose concerns the caller sees. */
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
        get: operations["Positions_one"];
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
        /** How far a respondent's own talks are; for anyone but its own counsel there is nothing here. */
        get: operations["Positions_settlement"];
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
        post: operations["Proceedings_product"];
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
        get: operations["Attachments_list"];
        put?: never;
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
        /** By whoever attached it, or looks after the thing. */
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
        get: operations["Groups_list"];
        put?: never;
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
        /** Who reads what the group shares, and why. */
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
        /** Ends a group in which fewer than two members take part, or gives one up that is still forming. */
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
        /** Dismisses counsel, as the member; or lays the mandate down, as counsel. What was read by it is not read from the next request on. */
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
        /** Takes a step; `actions` of the membership says which are the caller's. */
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
        /** Proposes somebody; the office is held once the members consent as the agreement asks. */
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
        /** Gives up an office, as who holds it. */
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
        /** Proposes that an office ends: who runs the group, or a member that takes part. */
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
        /** Proposes to the members that the group ends: who runs it, or a member that takes part. */
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
        /** Answers a proposal for a member of the caller's own side. */
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
        /** Takes a proposal back: who runs the group, or who made it. */
        post: operations["Proposals_withdraw"];
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
        /** Newest first. */
        get: operations["Compartments_list"];
        put?: never;
        /** Opens one; a settlement that has one open already is answered with that. */
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
        /** Whom the caller could let into such a compartment; for a protective order, who could subscribe. */
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
        /** One, with who is in it. */
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
        /** Lets people into a settlement or caucus. */
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
        /** Ends someone's time in it. Whoever leaves by himself gets nothing back: for him it is not there any more. */
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
        /** Closes it: nobody is in it any more. */
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
        /** Newest first. */
        get: operations["Subscriptions_list"];
        put?: never;
        /** Begins one. */
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
        /** One, with its steps and what may be done next. */
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
        /** Takes a step. Whose step it is, the table of moves says. */
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
        /** Newest first. */
        get: operations["Walls_list"];
        put?: never;
        /** Sets one: it holds from the next request on. */
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
        /** Lifts one; not by whoever set it, nor by whom it keeps out. */
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
        /** How far it came, also for HEAD; after completion, what its intake found. */
        get: operations["Uploads_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sends what follows, in parts of `partBytes`. Each part that arrives whole is kept, however the request ends. */
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
        /** All has arrived: makes it a document, in quarantine until it was looked through. */
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
        /** The file as it was taken in. It breaks off where the right to read it ends, or where it is no longer what was taken in. */
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
        /** What a version says, as JSON; with `as=page` the file itself, where a browser shows it safely. */
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
        /** A link that leads the caller to one version for ten minutes, also without a session. */
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
        /** Follows a link; what its person may read is decided now. */
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
        /** What happens to documents of a case, group or compartment, as server-sent events; `Last-Event-ID` goes on where it broke off. */
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
        /** The documents the caller may read, the newest first; with `q` those that hold all its words. */
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
        get: operations["Documents_read"];
        /** Changes what is said of it. */
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
        /** By which clause the caller may read it. */
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
        /** Who may read it now, for its own side and for those who run its group. */
        get: operations["Documents_access"];
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
        /** Does a named action; `actions` of the document says which are possible. A recall names who had opened it. */
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
        /** Says from which documents it was made: it is as secret as the most secret of them. */
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
        /** Those that wait for the caller. */
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
        /** The holds on every document of a case. */
        get: operations["Holds_ofCase"];
        put?: never;
        post: operations["Holds_onCase"];
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
        /** Everything that happened to a document, each link with the hash of the one before. */
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
        /** Who opened a document, for its own side. */
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
        /** The documents of a case the caller may read, with their chains and a checker that needs nothing of ours. */
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
        /** The documents of a case that are withheld, of those the caller may read. */
        get: operations["Evidence_privilegeLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/privilege-log.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table for spreadsheets. */
        get: operations["Evidence_privilegeLogCsv"];
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
        /** What a member that left a group had seen of it: numbers, hashes, kinds, sizes and days. */
        get: operations["Evidence_sealedIndex"];
        put?: never;
        post?: never;
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
        get: operations["Docket_events"];
        put?: never;
        post: operations["Docket_record"];
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
        /** Which services and dates the correction would move, and why. Changes nothing. */
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
        /** Which dates would go with the event. Changes nothing. */
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
        /** On which days of a time some are to be kept: a month of the calendar. */
        get: operations["Deadlines_days"];
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
        /** A second person vouches for several dates, each decided on its own. */
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
        /** A second person vouches for the date. */
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
        /** What was due was done. */
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
        /** A date nobody owes came to pass: the forum acted, an earliest day arrived. */
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
        post: operations["Deadlines_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deadlines_withdraw"];
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
        get: operations["Delegations_list"];
        put?: never;
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
        /** One's own calendar feeds that work. */
        get: operations["Feeds_list"];
        put?: never;
        /** Makes a feed; its address is shown this once. */
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
        /** Revokes a feed at once. */
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
        /** What a feed's person has to do, as iCalendar; decided anew each time by what that person may see now. */
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
        get: operations["Telling_show"];
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
        /** What the caller must do, by when and why. */
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
        get: operations["Overview_timeline"];
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
        get: operations["Audit_verify"];
        put?: never;
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
        get: operations["Checkpoints_list"];
        put?: never;
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
        /** The signed text as a file. */
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
        /** The chain as far as it is signed, one link a line as JSON; with what a fact says where the caller is told that. */
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
            role: "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
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
            role: "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
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
            role: "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
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
            permissions: ("alliance.read" | "audit.read" | "buy_ins.write" | "cases.read" | "cases.write" | "counsel.write" | "deadlines.confirm" | "deadlines.meet" | "docket.write" | "documents.classify" | "documents.read" | "documents.write" | "firms.read" | "firms.survey" | "firms.write" | "groups.join" | "groups.read" | "groups.write" | "law.calculate" | "mail.read" | "members.read" | "members.write" | "notifications.read" | "people.read" | "people.write" | "positions.write" | "subscriptions.activate" | "subscriptions.read" | "subscriptions.write" | "walls.read" | "walls.write" | "work.read" | "work.retry")[];
            /** @description Whether the alliance is the demonstration. */
            demo: boolean;
        };
        InvitationView: {
            email: string;
            name: string;
            /** @description Whether the address has an account: its password then accepts. */
            hasAccount: boolean;
            id: string;
            alliance: components["schemas"]["BilingualView"];
            /** @enum {string} */
            role: "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
            memberName: components["schemas"]["BilingualView"] | null;
            /** @description Who invites, by name. */
            invitedBy: string | null;
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
            role: "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
        };
        DemoAccountsView: {
            password: string;
            accounts: components["schemas"]["DemoAccountView"][];
        };
        InvitationBody: {
            /** @enum {string} */
            role: "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
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
            name: string;
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
            role: "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
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
        OwnInvitationView: {
            id: string;
            alliance: components["schemas"]["BilingualView"];
            /** @enum {string} */
            role: "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
            memberName: components["schemas"]["BilingualView"] | null;
            /** @description Who invites, by name. */
            invitedBy: string | null;
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
            scopes: ("alliance:read" | "audit:read" | "cases:read" | "cases:write" | "deadlines:calculate" | "deadlines:write" | "docket:write" | "documents:read" | "documents:write" | "firms:read" | "firms:write" | "groups:read" | "groups:write" | "mail:read" | "members:read" | "members:write" | "notifications:read" | "people:read" | "people:write" | "read" | "subscriptions:write" | "walls:read" | "walls:write" | "work:read" | "work:write" | "write")[];
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
            scopes: ("alliance:read" | "audit:read" | "cases:read" | "cases:write" | "deadlines:calculate" | "deadlines:write" | "docket:write" | "documents:read" | "documents:write" | "firms:read" | "firms:write" | "groups:read" | "groups:write" | "mail:read" | "members:read" | "members:write" | "notifications:read" | "people:read" | "people:write" | "read" | "subscriptions:write" | "walls:read" | "walls:write" | "work:read" | "work:write" | "write")[];
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
            scopes: ("alliance:read" | "audit:read" | "cases:read" | "cases:write" | "deadlines:calculate" | "deadlines:write" | "docket:write" | "documents:read" | "documents:write" | "firms:read" | "firms:write" | "groups:read" | "groups:write" | "mail:read" | "members:read" | "members:write" | "notifications:read" | "people:read" | "people:write" | "read" | "subscriptions:write" | "walls:read" | "walls:write" | "work:read" | "work:write" | "write")[];
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
            by: string | null;
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
        CalculatedServiceBody: {
            /**
             * Format: date
             * @description The day it arrived, where known.
             */
            receivedOn?: string;
            /** @enum {string} */
            method: "electronic" | "express" | "hand" | "mail" | "public_notice";
            /**
             * @description Where the copy was sent; needed for mail and express delivery.
             * @enum {string}
             */
            destination?: "foreign" | "us";
        };
        CalculatedPartyBody: {
            /**
             * @description Matters where a forum gives foreign parties longer; not at the ITC.
             * @enum {string}
             */
            domicile?: "domestic" | "foreign";
        };
        CalculationBody: {
            /**
             * Format: date
             * @description The day of the event; for a service, the day the copy was handed over, mailed or transmitted.
             */
            date: string;
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
            service?: components["schemas"]["CalculatedServiceBody"];
            party?: components["schemas"]["CalculatedPartyBody"];
            /** @description Whether perishable goods are concerned; matters in forums with shorter periods for them. */
            perishable?: boolean;
            /** @description `us-itc`, or `us-itc + closures`; the forum's own when absent. */
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
        CalculatedDeadlineView: {
            /** Format: date */
            due: string;
            /**
             * Format: date
             * @description An earlier day that is good under every reading; only when earlier than `due`.
             */
            safe?: string;
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
        };
        RefusedRuleView: {
            rule: string;
            /** @description Stable, such as `law.forum_suspended`. */
            code: string;
            because: components["schemas"]["BilingualView"];
        };
        PackStampView: {
            id: string;
            version: string;
        };
        CalculationView: {
            deadlines: components["schemas"]["CalculatedDeadlineView"][];
            refused: components["schemas"]["RefusedRuleView"][];
            pack: components["schemas"]["PackStampView"];
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
            unit: "business_days" | "days" | "months";
        };
        SpecialOffsetView: {
            circumstance: string;
            offset: components["schemas"]["OffsetView"];
        };
        EarlierRuleView: {
            /**
             * Format: date
             * @description Governs investigations instituted on or before this day.
             */
            institutedUntil: string;
            /**
             * Format: date
             * @description The day of the text it was read in.
             */
            verifiedAsOf?: string;
            trigger: string;
            offset: components["schemas"]["OffsetView"];
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
            offset: components["schemas"]["OffsetView"];
            offsetWhen?: components["schemas"]["SpecialOffsetView"];
            /** @enum {string} */
            direction: "after" | "before";
            /** @description The counting profile, such as `itc_201_14`. */
            counting: string;
            /** @description Which additions service may bring: `none` or `itc_201_16`. */
            service: string;
            /** @enum {string} */
            roll: "next_business_day" | "none" | "previous_business_day";
            citation: string;
            earlier?: components["schemas"]["EarlierRuleView"];
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
            forum: "alliance" | "cn-cnipa" | "cn-court" | "cn-customs" | "de-court" | "epo" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
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
            by: string | null;
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
            names: string[];
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
            forums: ("alliance" | "cn-cnipa" | "cn-court" | "cn-customs" | "de-court" | "epo" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab")[];
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
             * @description Null for who does not see the whole case: it would tell of changes he does not see.
             */
            updatedAt: string | null;
        };
        CasesPageView: {
            items: components["schemas"]["CaseRowView"][];
            nextCursor: string | null;
        };
        ProceedingBody: {
            /** @enum {string} */
            forum: "alliance" | "cn-cnipa" | "cn-court" | "cn-customs" | "de-court" | "epo" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            /** @description The forum's own number, such as `337-TA-1133` or `2:26-cv-00123`. */
            number?: string;
            /** @description Which court or division. */
            venue?: string;
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
            forum: "alliance" | "cn-cnipa" | "cn-court" | "cn-customs" | "de-court" | "epo" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            forumName: components["schemas"]["BilingualView"];
            number: string | null;
            venue: string | null;
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
            text: string;
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
            by: string;
            /** Format: date-time */
            at: string;
        };
        ParkedCaseView: {
            number: string;
            later: components["schemas"]["NumberedCaseView"];
            earlier: components["schemas"]["NumberedCaseView"];
            /** @description Who opened the later one; null for the system. */
            openedBy: string | null;
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
            revisedBy: string | null;
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
            recordedBy: string | null;
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
            forum: "alliance" | "cn-cnipa" | "cn-court" | "cn-customs" | "de-court" | "epo" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
            /** @description The forum's own number, such as `337-TA-1133` or `2:26-cv-00123`. */
            number?: string;
            /** @description Which court or division. */
            venue?: string;
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
            name: string;
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
            name: string;
            /** @description What a member pays that comes in after the group was founded; nothing unless given. */
            buyIn?: components["schemas"]["MoneyView"];
            /** @description Whether who founds the group pays it too. */
            foundersPay?: boolean;
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
            signer: string;
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
            name: string;
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
            resolver: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
        };
        MembershipEventView: {
            name: components["schemas"]["BilingualView"];
            reason: string | null;
            /** Format: date-time */
            at: string;
            by: string | null;
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
            name: string;
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
            by: string;
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
            name: string | null;
            /** @description Of a proposal about a member that is to come in: which. */
            candidate: components["schemas"]["BilingualView"] | null;
            basis: components["schemas"]["BilingualView"] | null;
            proposer: string;
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
            name: string;
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
            name: string;
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
        AdmissionView: {
            personId: string;
            name: string;
            /** @enum {string} */
            basis: "named" | "subscription";
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
        };
        CompartmentActionView: {
            /** @enum {string} */
            action: "admit" | "close" | "let_out" | "subscribe";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        CompartmentDetailView: {
            id: string;
            kind: components["schemas"]["CompartmentKindView"];
            name: string;
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
            name: string;
            /** @description Who is in it besides whoever opens it; for `settlement` and `caucus`. */
            personIds?: string[];
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
            name: string;
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
            by: string | null;
            /** @enum {string} */
            action: "activate" | "ask_return" | "certify_return" | "change_firm" | "draft" | "expire" | "file" | "give_notice" | "object" | "resolve_allow" | "resolve_deny" | "revoke" | "sign";
        };
        SubscriptionActionView: {
            /** @enum {string} */
            action: "activate" | "ask_return" | "certify_return" | "change_firm" | "expire" | "file" | "give_notice" | "object" | "resolve_allow" | "resolve_deny" | "revoke" | "sign";
            needs: ("firm" | "on" | "reason" | "reference")[];
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
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
             * @description The joint-defence group that engages an expert, by its liaison counsel; what it shares from then on he reads.
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
            setByName: string;
            /** Format: date-time */
            setAt: string;
            /** Format: date-time */
            liftedAt: string | null;
            liftedBy: string | null;
            liftedByName: string | null;
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
            /** @description Name with extension, without a path. */
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
        DocumentRowView: {
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
             * @description The clause by which the caller may read it.
             * @enum {string}
             */
            clause: "alliance" | "compartment" | "group" | "own" | "public";
            /** @description Where a search found something in its text; empty otherwise. */
            snippet: components["schemas"]["SnippetPartView"][];
        };
        DocumentsPageView: {
            items: components["schemas"]["DocumentRowView"][];
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
            /** @description Null: every document of the case. */
            documentId: string | null;
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
            /** @description Null where neither the document is the caller's to read nor its case his to see, and where it lies with no case. */
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
            /** @enum {string} */
            action: "accept" | "classify" | "destroy" | "recall" | "refuse" | "restore" | "return" | "share";
            /** @description Where it leads. */
            to: components["schemas"]["DocumentStateView"];
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        DocumentView: {
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
             * @description The clause by which the caller may read it.
             * @enum {string}
             */
            clause: "alliance" | "compartment" | "group" | "own" | "public";
            /** @description Where a search found something in its text; empty otherwise. */
            snippet: components["schemas"]["SnippetPartView"][];
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
            people: components["schemas"]["DocumentAccessEntryView"][];
        };
        MoveDocumentBody: {
            /** @enum {string} */
            action: "classify" | "destroy" | "recall" | "restore" | "return" | "share";
            /**
             * @description For `classify`.
             * @enum {string}
             */
            tier?: "T0" | "T1" | "T2" | "T3";
            /**
             * Format: uuid
             * @description For `classify` to T2: the group it is to be shared in.
             */
            groupId?: string;
            /**
             * Format: uuid
             * @description For `classify` to T2: the common issue of the group it relates to.
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
        CaseHoldsView: {
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
            caseId: string;
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
        DocketPartyView: {
            id: string;
            name: string;
            nameZh: string | null;
            /** @description The member this party is. */
            memberId: string | null;
        };
        ServiceView: {
            party: components["schemas"]["DocketPartyView"];
            method: string;
            destination: string | null;
            /** Format: date */
            servedOn: string;
            /** Format: date */
            receivedOn: string | null;
            through: string | null;
            evidence: string | null;
            /** @description Documents that are the proof, as far as the reader may read them. */
            evidenceDocuments: components["schemas"]["ShownDocumentView"][];
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
            /** @enum {string} */
            action: "correct" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
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
            method: "electronic" | "express" | "hand" | "mail" | "public_notice";
            /**
             * @description Where the copy went, which is where its addressee sits: counsel in the United States is `us`.
             * @enum {string}
             */
            destination?: "foreign" | "us";
            /**
             * Format: date
             * @description The day of mailing, handing over or sending.
             */
            servedOn: string;
            /** Format: date */
            receivedOn?: string;
            /** @description The counsel or other person through whom it was served. */
            through?: string;
            /** @description Where the proof is: a certificate of service, a tracking number. */
            evidence?: string;
            /** @description Documents that are the proof; left out of a correction, those there stay. */
            evidenceDocumentIds?: string[];
        };
        RecordEventBody: {
            /** Format: uuid */
            proceedingId: string;
            /** @description An event of the proceeding's forum, as `GET /law/events` lists them, or `note`. */
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
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
        };
        DocketCaseView: {
            id: string;
            /** @description The forum's number, such as `337-TA-1133`. */
            number: string | null;
            title: components["schemas"]["BilingualView"];
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
        MetView: {
            /** Format: date */
            on: string;
            evidence: string | null;
            note: string | null;
            by: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            at: string;
        };
        DeadlineActionView: {
            /** @enum {string} */
            action: "confirm" | "meet" | "pass" | "reopen" | "withdraw";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
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
            /** @description Who acts, as the rule names him. */
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
             * @description The rule's own date.
             */
            due: string;
            /**
             * Format: date
             * @description The earlier date to keep where the text is ambiguous: then it is the one that lists count to, and `due` the outer one.
             */
            safe: string | null;
            cutoff: components["schemas"]["CutoffView"] | null;
            citation: string;
            /** @description `yes`: the rule was read in its text; `partial`: known from a secondary source. */
            verified: string;
            pack: components["schemas"]["DeadlinePackView"];
            /** @enum {string} */
            status: "closed" | "confirmed" | "met" | "passed" | "proposed" | "withdrawn";
            /** @description Open past the day to keep, or met after the due date. */
            late: boolean;
            recordedBy: components["schemas"]["PersonNameView"] | null;
            confirmedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            confirmedAt: string | null;
            met: components["schemas"]["MetView"] | null;
            /** @description Why it was withdrawn or closed. */
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
        CorrectEventBody: {
            /** Format: uuid */
            proceedingId: string;
            /** @description An event of the proceeding's forum, as `GET /law/events` lists them, or `note`. */
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
            /** @description An event of the proceeding's forum, as `GET /law/events` lists them, or `note`. */
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
            /** @description Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
            acknowledged?: string[];
            /**
             * @description Parties whose service keeps the day the event had, though the event gets another one. Every other service that had the
             *     event's day must be given another day too.
             */
            keepServices?: string[];
        };
        CarriedServiceView: {
            party: components["schemas"]["DocketPartyView"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * @description `carried` to the event's new day, `left` where it was because the correction says so, `changed` to a day of its own;
             *     `undecided`: the correction would be refused until it is carried or kept.
             * @enum {string}
             */
            choice: "carried" | "changed" | "left" | "undecided";
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
            status: "closed" | "confirmed" | "met" | "passed" | "proposed" | "withdrawn";
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
            /** @description What moves, then what comes, goes and stays; each by the day to keep. */
            deadlines: components["schemas"]["ForeseenDeadlineView"][];
            /** @description What the event's rules would not give, each with the reason. */
            notComputed: components["schemas"]["NotComputedView"][];
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
        DeadlineStepView: {
            /** Format: date */
            date: string;
            say: components["schemas"]["BilingualView"];
            law: string | null;
        };
        DeadlineMoveView: {
            /**
             * Format: date
             * @description Absent where the date came back after its trigger had gone.
             */
            from: string | null;
            /** Format: date */
            to: string;
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
            /** @description Who acts, as the rule names him. */
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
             * @description The rule's own date.
             */
            due: string;
            /**
             * Format: date
             * @description The earlier date to keep where the text is ambiguous: then it is the one that lists count to, and `due` the outer one.
             */
            safe: string | null;
            cutoff: components["schemas"]["CutoffView"] | null;
            citation: string;
            /** @description `yes`: the rule was read in its text; `partial`: known from a secondary source. */
            verified: string;
            pack: components["schemas"]["DeadlinePackView"];
            /** @enum {string} */
            status: "closed" | "confirmed" | "met" | "passed" | "proposed" | "withdrawn";
            /** @description Open past the day to keep, or met after the due date. */
            late: boolean;
            recordedBy: components["schemas"]["PersonNameView"] | null;
            confirmedBy: components["schemas"]["PersonNameView"] | null;
            /** Format: date-time */
            confirmedAt: string | null;
            met: components["schemas"]["MetView"] | null;
            /** @description Why it was withdrawn or closed. */
            closedReason: components["schemas"]["BilingualView"] | null;
            /** @description How often the date moved. */
            moveCount: number;
            version: number;
            actions: components["schemas"]["DeadlineActionView"][];
            /** @description Documents that show that it was met, as far as the reader may read them. */
            evidenceDocuments: components["schemas"]["ShownDocumentView"][];
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
            /** @enum {string} */
            action: "retry";
            name: components["schemas"]["BilingualView"];
            needsReason: boolean;
            /** @description What stands against it now, and who could; null where it may be done. */
            obstacle: components["schemas"]["ObstacleView"] | null;
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
            actorName: string | null;
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
            madeByName: string | null;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Appointments_appoint: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Appointments_end: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Nominations_invite: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Nominations_confirm: {
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
        };
    };
    Nominations_refuse: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Nominations_withdraw: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Nominations_sendAgain: {
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
        };
    };
    OwnInvitations_accept: {
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
        };
    };
    OwnInvitations_decline: {
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
        };
    };
    People_list: {
        parameters: {
            query: {
                /** @description Part of a name in either script, of its pinyin or initials, or of an address. */
                q?: string;
                /** @description Only holders of this role today. */
                role?: "administrator" | "assistance_officer" | "auditor" | "coordinator" | "ethics_officer" | "expert" | "mediator" | "member_counsel" | "member_representative" | "outside_counsel" | "treasurer";
                /** @description Only those who act for this firm today. */
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
                    "application/json": components["schemas"]["PeopleView"];
                };
            };
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
        };
    };
    People_disable: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    People_enable: {
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
        };
    };
    Tokens_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    FirmParts_name: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    FirmParts_identifier: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    FirmParts_tie: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    FirmParts_endName: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    FirmParts_endIdentifier: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    FirmParts_endTie: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Firms_add: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Firms_revise: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Firms_withdraw: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Firms_merge: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Firms_separate: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Names_compare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    Members_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    Members_change: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Members_join: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Members_leave: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Law_calculate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    Conflicts_known: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Conflicts_calculate: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    AccusationMatrix_set: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    AccusationMatrix_outcomes: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    AccusationMatrix_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    Accusations_enter: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Accusations_revise: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Accusations_strike: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Cases_list: {
        parameters: {
            query: {
                kind?: "infringement_suit" | "internal_dispute" | "itc_337";
                forum?: "alliance" | "cn-cnipa" | "cn-court" | "cn-customs" | "de-court" | "epo" | "other" | "upc" | "us-cafc" | "us-district" | "us-itc" | "us-ptab";
                stage?: "arbitration" | "closed" | "commission_review" | "discovery" | "filed" | "good_faith_talks" | "hearing" | "initial_determination" | "instituted" | "judgment" | "mediation" | "on_appeal" | "pleadings" | "pre_institution" | "preparing" | "presidential_review" | "raised" | "stayed" | "trial";
                /** @description Only cases that concern this member. */
                memberId?: string;
                /** @description Words in number, title or parties' names, in either script or pinyin. */
                q?: string;
                /** @description Only cases with an open deadline to be kept up to this day: the safe date counts where there is one. */
                dueBy?: string;
                /** @description `open` leaves closed cases out. */
                state?: "closed" | "open";
                sort: "-nextDeadline" | "-number" | "-updated" | "nextDeadline" | "number";
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
        };
    };
    Cases_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    Cases_revise: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Cases_move: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Consent_name: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Consent_answer: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Consent_bind: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Intake_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    Intake_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    Parked_settle: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Parties_add: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Parties_revise: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Parties_withdraw: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Parties_members: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Positions_revise: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Positions_record: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Proceedings_add: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Proceedings_revise: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Proceedings_patent: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Proceedings_product: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Attachments_attach: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Attachments_end: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Groups_list: {
        parameters: {
            query: {
                caseId?: string;
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
        };
    };
    Groups_open: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Groups_draft: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Groups_circulate: {
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
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
        };
    };
    Groups_drop: {
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
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
        };
    };
    Groups_sign: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Groups_nameIssue: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Groups_terminate: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Groups_close: {
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
                    "application/json": components["schemas"]["GroupMadeView"];
                };
            };
        };
    };
    Mandates_end: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Memberships_invite: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Memberships_move: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Memberships_enterConflict: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Memberships_resolveConflict: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Memberships_postBuyIn: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Memberships_nameCounsel: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Memberships_endCounsel: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Memberships_giveCertificate: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Offices_propose: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Offices_end: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Offices_proposeEnd: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Proposals_proposeTermination: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Proposals_answer: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Proposals_withdraw: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Compartments_list: {
        parameters: {
            query: {
                caseId?: string;
                kind?: "caucus" | "cbi" | "settlement";
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
        };
    };
    Compartments_open: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Compartments_admit: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Compartments_end: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Compartments_close: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Subscriptions_list: {
        parameters: {
            query: {
                compartmentId?: string;
                caseId?: string;
                personId?: string;
                state?: "active" | "allowed" | "denied" | "draft" | "expired" | "filed" | "notice_window" | "objected" | "return_certified" | "return_due" | "revoked" | "signed";
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
        };
    };
    Subscriptions_begin: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Subscriptions_move: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Walls_list: {
        parameters: {
            query: {
                /** @description Only those in force, or only those lifted. */
                state?: "in_force" | "lifted";
                subjectId?: string;
                objectId?: string;
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
        };
    };
    Walls_set: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Walls_lift: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Uploads_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    Uploads_complete: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Uploads_abandon: {
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
        };
    };
    Passage_link: {
        parameters: {
            query?: never;
            header?: never;
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
                tier?: "T0" | "T1" | "T2" | "T3";
                state?: "classified" | "destroyed" | "quarantined" | "recalled" | "received" | "refused" | "returned" | "shared";
                /** @description Words of the title, of who wrote it or of what it says, in Chinese or English; all of them must be there. */
                q?: string;
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
        };
    };
    Documents_revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
        };
    };
    Life_move: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Life_name: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Lowerings_ask: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Lowerings_approve: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Lowerings_withdraw: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Holds_onDocument: {
        parameters: {
            query?: never;
            header?: never;
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
                    "application/json": components["schemas"]["CaseHoldsView"];
                };
            };
        };
    };
    Holds_onCase: {
        parameters: {
            query?: never;
            header?: never;
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
                    "application/json": components["schemas"]["CaseHoldsView"];
                };
            };
        };
    };
    Holds_lift: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Evidence_privilegeLogCsv: {
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
                    "text/csv": string;
                };
            };
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
        };
    };
    Docket_record: {
        parameters: {
            query?: never;
            header?: never;
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEventView"];
                };
            };
        };
    };
    Docket_correct: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Docket_previewCorrection: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Docket_withdrawOne: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Docket_previewWithdrawal: {
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
                    "application/json": components["schemas"]["EventPreviewView"];
                };
            };
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
        };
    };
    Deadlines_list: {
        parameters: {
            query: {
                /** @description To be kept on this day or later: the safe date counts where there is one. */
                from?: string;
                /** @description To be kept on this day or earlier. */
                to?: string;
                /** @description Where the last page ended, as its `nextCursor` said. */
                cursor?: string;
                /** @description How many at most, 1 to 200. */
                limit: number;
                status: "all" | "closed" | "confirmed" | "met" | "open" | "overdue" | "passed" | "proposed" | "withdrawn";
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
        };
    };
    Deadlines_days: {
        parameters: {
            query: {
                from: string;
                /** @description Included; at most 92 days after `from`. */
                to: string;
                status: "all" | "closed" | "confirmed" | "met" | "open" | "overdue" | "passed" | "proposed" | "withdrawn";
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
        };
    };
    Deadlines_confirmMany: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Deadlines_confirm: {
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
        };
    };
    Deadlines_meet: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Deadlines_pass: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Deadlines_reopen: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Deadlines_withdraw: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Delegations_give: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Delegations_takeBack: {
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
                    "application/json": components["schemas"]["DelegationsView"];
                };
            };
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
        };
    };
    Feeds_make: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Notifications_list: {
        parameters: {
            query: {
                /** @description Only those not yet read. */
                unread?: boolean;
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
        };
    };
    Notifications_readAll: {
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
                    "application/json": components["schemas"]["ReadingView"];
                };
            };
        };
    };
    Notifications_read: {
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
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
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
        };
    };
    Telling_sayAbsent: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Telling_end: {
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
                    "application/json": components["schemas"]["TellingView"];
                };
            };
        };
    };
    Overview_today: {
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
                    "application/json": components["schemas"]["TodayView"];
                };
            };
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
        };
    };
    Mails_list: {
        parameters: {
            query: {
                kind?: "notice" | "reminder";
                state?: "failed" | "intended" | "kept" | "sent" | "withdrawn";
                /** @description Part of an address. */
                q?: string;
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
        };
    };
    Work_retry: {
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
                    "application/json": components["schemas"]["WorkView"];
                };
            };
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
        };
    };
    Audit_verifyAgainst: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
    Audit_links: {
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
                    "application/json": components["schemas"]["AuditLinksView"];
                };
            };
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
        };
    };
    Checkpoints_make: {
        parameters: {
            query?: never;
            header?: never;
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
        };
    };
}
