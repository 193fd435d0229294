"""The requests that 1Password's client for Python sends, over the library that it uses. Prints one line of JSON for each."""

import json
import sys

import httpx

host, token = sys.argv[1:]
headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

with httpx.Client(base_url=host, headers=headers) as client:

    def ask(method, path, body=None):
        response = client.request(method, path, json=body) if body else client.request(method, path)
        print(json.dumps({"status": response.status_code, "text": response.text}))
        return response

    ask("GET", "/v1/vaults")
    vault = ask("GET", '/v1/vaults?filter=name eq "prod"').json()[0]["id"]
    ask("GET", f"/v1/vaults/{vault}")
    items = f"/v1/vaults/{vault}/items"
    ask("GET", items)
    item = ask("GET", f'{items}?filter=title eq "main database"').json()[0]["id"]
    ask("GET", f"{items}/{item}")
    ask("GET", f"{items}/{item}")
    file = ask("GET", f"{items}/{item}/files").json()[0]
    ask("GET", f"{items}/{item}/files/{file['id']}")
    ask("GET", file["content_path"])
    ask("GET", f"{items}/{'z' * 26}")
    created = client.request("POST", items, json={"title": "new", "category": "LOGIN", "vault": {"id": vault}}).json()
    one = f"{items}/{created['id']}"
    changed = client.request("PUT", one, json={**created, "title": "changed"})
    print(json.dumps([changed.status_code, client.get(one).json()["title"], client.delete(one).status_code]))
