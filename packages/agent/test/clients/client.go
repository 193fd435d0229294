// The requests that 1Password's client for Go sends. Prints one line of JSON for each.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
)

type reply struct {
	Status int    `json:"status"`
	Text   string `json:"text"`
}

func send(method string, path string, body string) reply {
	request, err := http.NewRequest(method, os.Args[1]+path, strings.NewReader(body))
	if err != nil {
		panic(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+os.Args[2])
	request.Header.Set("User-Agent", "connect-sdk-go/1.5.3")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		panic(err)
	}
	// The client refuses functions that the version in this header does not have.
	if response.Header.Get("1Password-Connect-Version") == "" {
		panic("no version of Connect")
	}
	return reply{response.StatusCode, string(text)}
}

func show(value any) {
	line, _ := json.Marshal(value)
	fmt.Println(string(line))
}

func ask(path string) reply {
	received := send(http.MethodGet, path, "")
	show(received)
	return received
}

func first(received reply, key string) string {
	var all []map[string]any
	if err := json.Unmarshal([]byte(received.Text), &all); err != nil {
		panic(err)
	}
	return all[0][key].(string)
}

func main() {
	ask("/v1/vaults")
	vault := first(ask("/v1/vaults?filter="+url.QueryEscape(`title eq "prod"`)), "id")
	ask("/v1/vaults/" + vault)
	items := "/v1/vaults/" + vault + "/items"
	ask(items)
	item := first(ask(items+"?filter="+url.QueryEscape(`title eq "main database"`)), "id")
	ask(items + "/" + item)
	ask(items + "/" + item)
	files := ask(items + "/" + item + "/files")
	ask(items + "/" + item + "/files/" + first(files, "id"))
	ask(first(files, "content_path"))
	ask(items + "/" + strings.Repeat("z", 26))
	created := send(http.MethodPost, items, `{"title":"new","category":"LOGIN","vault":{"id":"`+vault+`"}}`)
	var one map[string]any
	if err := json.Unmarshal([]byte(created.Text), &one); err != nil {
		panic(err)
	}
	path := items + "/" + one["id"].(string)
	changed := send(http.MethodPut, path, strings.Replace(created.Text, `"new"`, `"changed"`, 1))
	var read map[string]any
	_ = json.Unmarshal([]byte(send(http.MethodGet, path, "").Text), &read)
	show([]any{changed.Status, read["title"], send(http.MethodDelete, path, "").Status})
}
